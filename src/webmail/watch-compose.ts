/** How long mutations around the body are gathered before they are looked at. In milliseconds. */
const GATHER = 100

export interface ComposeEvents {
  /** The window's parts other than the text of the body may have changed. */
  onAround(): void
  /** Something was typed into the subject or the addresses. */
  onField(): void
  onComposing(isComposing: boolean): void
}

/** Watches one compose window outside its body: addresses come and go, the body may be exchanged. */
export function watchCompose(
  root: HTMLElement,
  body: () => HTMLElement | null,
  signal: AbortSignal,
  events: ComposeEvents,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    timer = undefined
    if (!signal.aborted) events.onAround()
  }
  const gather = (): void => {
    timer ??= setTimeout(look, GATHER)
  }
  const isInBody = (node: Node): boolean => body()?.contains(node) ?? false

  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.some(({ target }) => !isInBody(target))) gather()
  })
  observer.observe(root, { childList: true, subtree: true })
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )

  const options = { capture: true, passive: true, signal }
  const watched = new WeakSet<EventTarget>()
  // Each field is listened to from its first focus on, so that keys in the body cost nothing here.
  const watchField = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || !root.contains(target) || isInBody(target)) return
    if (!watched.has(target)) target.addEventListener("input", events.onField, { passive: true, signal })
    watched.add(target)
  }
  watchField(root.ownerDocument.activeElement)
  root.addEventListener(
    "focusin",
    ({ target }) => {
      watchField(target)
      // Gmail changes between rich and plain text by showing another editor, without adding a node.
      gather()
    },
    options,
  )
  root.addEventListener("compositionstart", () => events.onComposing(true), options)
  root.addEventListener("compositionend", () => events.onComposing(false), options)
}
