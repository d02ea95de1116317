import type { Span } from "~src/draft/span"
import type { BodyHost } from "~src/webmail/body-editor"
import type { BodyText } from "~src/webmail/body-text/body-text"
import type { EditResult } from "~src/webmail/compose-view"
import { closeStepsBeforeUndo } from "~src/webmail/insertion/close-step"
import { coversOthers, insertionPoint } from "~src/webmail/insertion/insertion-point"
import { selectRange } from "~src/webmail/insertion/select-range"
import { trimEdit } from "~src/webmail/insertion/trim-edit"
import { undoLast } from "~src/webmail/insertion/undo-last"
import { writeOver } from "~src/webmail/insertion/write-over"
import { createWrittenTexts } from "~src/webmail/insertion/written-texts"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

const REJECTED: EditResult = { ok: false, reason: "rejected" }

export interface RichWriter {
  /** Writes `text` over `range`, which must lie in the writer's own text; refuses where there is no such place. */
  write(range: Range | null, text: string): Promise<EditResult>
  /** Writes `text` over `span` and puts the caret back to where `caret` is then. */
  replace(span: Span, text: string, expected: string, caret: number | null): Promise<EditResult>
  undo(): EditResult
}

/** Writes into a contenteditable body: one undo step each, read back before it counts as done. */
export function createRichWriter(
  body: HTMLElement,
  adapter: WebmailAdapter,
  { signal, isComposing }: BodyHost,
  read: () => BodyText,
): RichWriter {
  const written = createWrittenTexts()
  let isFirst = true

  async function write(range: Range | null, text: string): Promise<EditResult> {
    if (isComposing() || !range || coversOthers(range, adapter.notOwnText)) return REJECTED
    const before = read().text
    // Who never writes so pays nothing.
    if (isFirst && adapter.editor === "commands") closeStepsBeforeUndo(body, signal)
    isFirst = false
    const result = await writeOver(range, text, { body, editor: adapter.editor, signal, read })
    if (result.ok) written.push(before, read().text)
    return result
  }

  return {
    write,
    async replace(span, text, expected, caret) {
      const own = read()
      if (own.text.slice(span.start, span.end) !== expected) return { ok: false, reason: "stale" }
      const edit = trimEdit(span, expected, text)
      const range = rangeFor(own, edit.span)
      if (!range) return { ok: false, reason: "stale" }
      const result = await write(range, edit.text)
      if (!result.ok) return result
      const wanted = own.text.slice(0, span.start) + text + own.text.slice(span.end)
      if (isWord(expected) && isWord(text) && read().text !== wanted) return takeBack()
      if (caret !== null) selectOffset(caretAfter(caret, span, text))
      return result
    },
    undo() {
      if (!written.pop(read().text)) return { ok: false, reason: "stale" }
      body.focus({ preventScroll: true })
      return undoLast(body) ? { ok: true } : REJECTED
    },
  }

  function rangeFor(own: BodyText, span: Span): Range | null {
    return own.text === "" ? insertionPoint(body, own, adapter.notOwnText, null) : own.rangeOf(span)
  }

  /** The editor has changed more than the word: rather no fix than a space lost. */
  function takeBack(): EditResult {
    if (written.pop(read().text)) undoLast(body)
    return REJECTED
  }

  function selectOffset(offset: number): void {
    const range = read().rangeOf({ start: offset, end: offset })
    if (range) selectRange(body, range)
  }
}

/** Whether what an editor makes of it is the same character for character: no lines, and no space at its ends. */
function isWord(text: string): boolean {
  return /^\S([^\n]*\S)?$/.test(text)
}

/** Where a caret at `caret` stands once the text at `span` is `text`; a caret inside it goes behind the new text. */
function caretAfter(caret: number, span: Span, text: string): number {
  const isBefore = caret < span.start || (caret === span.start && span.end > span.start)
  if (isBefore) return caret
  return caret >= span.end ? caret + text.length - (span.end - span.start) : span.start + text.length
}
