import { type BodyText, readBodyText } from "~src/webmail/body-text/body-text"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

/**
 * Gives the reading of `body` that is true at the moment of asking, and reads again only after a change.
 * `onMutation` is called after every change of its text or structure; nothing outside the body is watched.
 */
export function followBody(
  body: HTMLElement,
  notOwn: NotOwnText,
  signal: AbortSignal,
  onMutation: () => void,
): () => BodyText {
  let reading: BodyText | null = null
  const onChange = (): void => {
    reading = null
    onMutation()
  }
  const observer = new MutationObserver(onChange)
  observer.observe(body, { childList: true, characterData: true, subtree: true })
  signal.addEventListener("abort", () => observer.disconnect(), { once: true })
  return () => {
    // Right after a write the observer has not told yet.
    if (observer.takeRecords().length > 0) onChange()
    reading ??= readBodyText(body, notOwn)
    return reading
  }
}
