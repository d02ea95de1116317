import type { Span } from "~src/draft/span"
import type { ComposeView } from "~src/webmail/compose-view"

/**
 * Where the person has put the caret, or what she has selected (a span of `body`). null where she never did: a caret at the
 * very top of a draft that has words is where webmails put it when they open one, and nobody writes above her greeting.
 */
export function placedSelection(view: ComposeView, body: string): Span | null {
  const selected = view.selection()
  return selected?.end === 0 && body.trim() !== "" ? null : selected
}
