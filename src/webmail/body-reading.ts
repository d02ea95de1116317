import { type BodyText, readBodyText } from "~src/webmail/body-text/body-text"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

export interface BodyReading {
  /** What the body reads at the moment of asking; it is read again only after a change. */
  read(): BodyText
  /** The typing has paused: the next change is to be told. */
  wake(): void
}

/**
 * Follows the text and structure of `body`; nothing outside of it is watched. `onMutation` is called after the first
 * change since `wake` or a reading. The rest of a burst of typing is not looked at: each key would cost a call of the
 * observer, and nobody wants to know before the pause.
 */
export function followBody(
  body: HTMLElement,
  notOwn: NotOwnText,
  signal: AbortSignal,
  onMutation: () => void,
): BodyReading {
  let reading: BodyText | null = null
  let isAwake = false
  const onChange = (): void => {
    reading = null
    isAwake = false
    observer.disconnect()
    onMutation()
  }
  const observer = new MutationObserver(onChange)
  const wake = (): void => {
    if (isAwake || signal.aborted) return
    isAwake = true
    observer.observe(body, { childList: true, characterData: true, subtree: true })
  }
  wake()
  signal.addEventListener("abort", () => observer.disconnect(), { once: true })
  return {
    read() {
      // Right after a write the observer has not told yet.
      if (observer.takeRecords().length > 0) onChange()
      // What is kept must be followed.
      wake()
      if (signal.aborted) return readBodyText(body, notOwn)
      reading ??= readBodyText(body, notOwn)
      return reading
    },
    wake,
  }
}
