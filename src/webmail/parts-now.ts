import { hasWidth } from "~src/webmail/visibility"
import type { ComposeParts, WebmailAdapter } from "~src/webmail/webmail-adapter"

/** The parts of the window in `root`, where `before` were its parts when they were last looked for; null while it has none. */
export function partsNow(
  root: HTMLElement,
  adapter: WebmailAdapter,
  before: ComposeParts | null,
): ComposeParts | null {
  const found = adapter.locate(root)
  if (before === null) return found
  if (found === null) return isLocked(before, root) ? before : null
  // Nothing is measured, and the page not laid out for it, while the kind is the same: that is in every pause but a few.
  const isOther = found.kind !== before.kind
  return isOther && isFolded(found, before, root) ? { ...found, kind: before.kind } : found
}

/** A webmail may lock the body, while it sends for one, and unlock it again: nothing is lost by that. */
function isLocked({ body }: ComposeParts, root: HTMLElement): boolean {
  return body.getAttribute("contenteditable") === "false" && root.contains(body)
}

/** Folded to its title bar it shows no fields to tell its kind by: it is of the kind that it was. */
function isFolded({ body }: ComposeParts, before: ComposeParts, root: HTMLElement): boolean {
  return body === before.body && hasWidth(root) && !hasWidth(body)
}
