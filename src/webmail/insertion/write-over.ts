import type { Span } from "~src/draft/span"
import type { BodyText } from "~src/webmail/body-text/body-text"
import type { EditResult } from "~src/webmail/compose-view"
import { haveSameWords } from "~src/webmail/insertion/same-words"
import { selectRange } from "~src/webmail/insertion/select-range"
import { undoLast } from "~src/webmail/insertion/undo-last"
import { withLostSpaces } from "~src/webmail/insertion/with-lost-spaces"
import { writeText } from "~src/webmail/insertion/write-text"
import type { EditorKind } from "~src/webmail/webmail-adapter"

/** The body that is written into. */
export interface WrittenBody {
  readonly body: HTMLElement
  readonly editor: EditorKind
  readonly signal: AbortSignal
  /** The body as it reads now. */
  readonly read: () => BodyText
}

/**
 * Writes `text` over `range` as one undo step. Where the editor loses the white space beside it, the write is taken back and
 * done with that space; where it makes something else of the draft, it is taken back and `rejected`.
 */
export async function writeOver(range: Range, text: string, into: WrittenBody): Promise<EditResult> {
  const { body, read } = into
  const own = read()
  const span = spanOf(own, range)
  const before = own.text.slice(0, span.start)
  const after = own.text.slice(span.end)
  const isThere = (): boolean => haveSameWords(read().text, before + text + after)
  const attempt = (at: Range, words: string): Promise<EditResult> => {
    selectRange(body, at)
    return writeText(words, { ...into, isThere })
  }
  const result = await attempt(range, text)
  if (!result.ok) {
    // A selection over several blocks, say: rather nothing than less than there was.
    if (result.reason === "rejected" && read().text !== own.text) undoLast(body)
    return result
  }
  const mended = withLostSpaces(before, text, after, read().text)
  if (mended === text || !undoLast(body)) return result
  const again = placeOf(own, span, into)
  return again ? attempt(again, mended) : { ok: false, reason: "rejected" }
}

/** Where a write over `span` of `own` stood that was taken back: as the editor selects it now, if it does. */
function placeOf(own: BodyText, span: Span, { body, read }: WrittenBody): Range | null {
  const now = read()
  if (now.text !== own.text) return null
  const selection = body.ownerDocument.getSelection()
  const selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null
  if (!selected || !body.contains(selected.commonAncestorContainer)) return now.rangeOf(span)
  const { start, end } = spanOf(now, selected)
  return start === span.start && end === span.end ? selected : now.rangeOf(span)
}

function spanOf(own: BodyText, { startContainer, startOffset, endContainer, endOffset }: Range): Span {
  return {
    start: own.offsetOf({ node: startContainer, offset: startOffset }),
    end: own.offsetOf({ node: endContainer, offset: endOffset }),
  }
}
