import { findBy } from "~src/webmail/locating/way"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

type Adapter = Pick<WebmailAdapter, "sendControls" | "ways">

const EDITABLE = '[contenteditable="true"], textarea'

/** The control in `root` that sends the mail, or null. */
export function findSend(root: HTMLElement, { ways }: Adapter): HTMLElement | null {
  return findBy(root, ways.send)
}

/** The control that sends the mail and that `target`, inside `root`, belongs to, or null. */
export function sendControlAt(target: Element, root: HTMLElement, adapter: Adapter): HTMLElement | null {
  const control = target.closest<HTMLElement>(adapter.sendControls)
  // Keys in the mail itself end here.
  if (control || target.closest(EDITABLE)) return control
  const found = findSend(root, adapter)
  return found?.contains(target) ? found : null
}
