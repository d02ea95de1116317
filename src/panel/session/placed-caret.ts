import type { ComposeView } from "~src/webmail/compose-view"

/**
 * Where the person has put the caret, or begun a selection (UTF-16 offset into `body`). null where she never did: a caret at
 * the very top of a draft that has words is where webmails put it when they open one, and nobody writes above her greeting.
 */
export function placedCaret(view: ComposeView, body: string): number | null {
  return body.trim() !== "" && view.plainCaret() === 0 ? null : view.caret()
}
