import type { Sending } from "~src/webmail/sending/sending"
import { isRendered } from "~src/webmail/visibility"

const ALERT = '[role="alertdialog"]'

/** Calls `onRefused` when the webmail puts up an alert after a sending, until the window closes or the sending is taken back. */
export function watchRefusals(
  document: Document,
  signal: AbortSignal,
  sending: Sending,
  onRefused: () => void,
): void {
  const before = new Set(document.querySelectorAll(ALERT))
  const observer = new MutationObserver(() => {
    for (const alert of document.querySelectorAll(ALERT)) {
      if (before.has(alert) || !isRendered(alert)) continue
      observer.disconnect()
      onRefused()
      return
    }
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener("abort", () => observer.disconnect(), { once: true })
  sending.onTakenBack(() => observer.disconnect())
}
