/** A window that cannot be located for this long is shown as not recognised. In milliseconds. */
const PATIENCE = 3000

/** A body that is there and cannot be written in yet. */
const LOCKED = '[role="textbox"][aria-multiline="true"]:is([contenteditable="false"], [aria-disabled="true"])'

export interface Waiting {
  /** A field may have become one that can be written in, which adds nothing to the page. */
  onUnlocked(): void
  /** Nothing came of it. */
  onLate(): void
}

/**
 * Waits beside a window in `root` that cannot be located yet, until `signal` is aborted. As long as its body is locked nobody
 * can write there, so there is nothing to say about it.
 */
export function awaitFields(root: HTMLElement, signal: AbortSignal, { onUnlocked, onLate }: Waiting): void {
  const onTime = (): void => {
    if (root.querySelector(LOCKED)) timer = setTimeout(onTime, PATIENCE)
    else onLate()
  }
  let timer = setTimeout(onTime, PATIENCE)
  const observer = new MutationObserver(onUnlocked)
  observer.observe(root, { subtree: true, attributeFilter: ["contenteditable", "aria-disabled"] })
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
}
