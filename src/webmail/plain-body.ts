import type { Span } from "~src/draft/span"
import type { BodyEditor, BodyHost } from "~src/webmail/body-editor"
import { ownPlainText } from "~src/webmail/body-text/plain-text"
import { AROUND_LIMIT } from "~src/webmail/body-text/text-around"
import type { EditResult } from "~src/webmail/compose-view"
import { createCaretAfterUndo } from "~src/webmail/insertion/caret-after-undo"
import { createPlainWriter } from "~src/webmail/plain-writer"

/** The face of a plain-text mail (a textarea). A textarea shows no highlights; everything else is as in a rich body. */
export function createPlainBody(area: HTMLTextAreaElement, host: BodyHost): BodyEditor {
  const read = (): string => ownPlainText(area.value)
  let caretIsKnown = area.ownerDocument.activeElement === area
  const writer = createPlainWriter(area, host)
  const afterUndo = createCaretAfterUndo({
    body: area,
    read: () => area.value,
    select: (at) => area.setSelectionRange(at, at),
    signal: host.signal,
  })
  area.addEventListener("input", host.onChange, { signal: host.signal, passive: true })
  area.addEventListener("focus", () => (caretIsKnown = true), { signal: host.signal, passive: true })

  async function replace(span: Span, text: string, expected: string): Promise<EditResult> {
    if (host.isComposing()) return { ok: false, reason: "rejected" }
    if (read().slice(span.start, span.end) !== expected) return { ok: false, reason: "stale" }
    return writer.write(span, text)
  }

  /** Nothing that reaches into the quote: that is never written over. */
  function selection(): Span | null {
    const { selectionStart: start, selectionEnd: end } = area
    return caretIsKnown && end <= read().length ? { start, end } : null
  }

  return {
    text: read,
    notProse: () => [],
    around: () => area.value.slice(read().length, read().length + AROUND_LIMIT),
    caret: () => selection()?.start ?? null,
    selection,
    caretRect: () => null,
    async insert(text) {
      if (host.isComposing()) return { ok: false, reason: "rejected" }
      const end = read().length
      return writer.write(selection() ?? { start: end, end }, text)
    },
    replace,
    async expand(span, text, expected) {
      const before = area.value
      const result = await replace(span, text, expected)
      if (result.ok) afterUndo.remember(before, span.end)
      return result
    },
    undo: writer.undo,
    reveal() {},
    underline() {},
    select(span) {
      if (span.end > read().length) return
      area.focus({ preventScroll: true })
      area.setSelectionRange(span.start, span.end)
    },
    focus: () => area.focus({ preventScroll: true }),
  }
}
