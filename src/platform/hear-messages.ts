import { browser } from "~src/platform/browser"
import { isInvalidated } from "~src/platform/lifecycle"

/**
 * In a page: calls `listener` with every message that the background sends to its tab, until `signal` aborts. Nothing is
 * answered, and nothing is left behind where the extension is gone by then.
 */
export function hearMessages(
  listener: (message: { readonly kind: unknown }) => void,
  signal: AbortSignal,
): void {
  const relay = (message: unknown) => {
    if (typeof message === "object" && message !== null && "kind" in message) listener(message)
    return undefined
  }
  browser.runtime.onMessage.addListener(relay)
  const stop = (): void => {
    if (!isInvalidated()) browser.runtime.onMessage.removeListener(relay)
  }
  signal.addEventListener("abort", stop, { once: true })
}
