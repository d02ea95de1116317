import type { BodyEditor, BodyHost } from "~src/webmail/body-editor"
import { ownPlainText } from "~src/webmail/body-text/plain-text"
import { AROUND_LIMIT } from "~src/webmail/body-text/text-around"
import type { EditResult } from "~src/webmail/compose-view"
import { undoLast } from "~src/webmail/insertion/undo-last"
import { createWrittenTexts } from "~src/webmail/insertion/written-texts"

/** The face of a plain-text mail (a textarea). A textarea shows no highlights; everything else is as in a rich body. */
export function createPlainBody(area: HTMLTextAreaElement, host: BodyHost): BodyEditor {
  const read = (): string => ownPlainText(area.value)
  let caretIsKnown = area.ownerDocument.activeElement === area
  const written = createWrittenTexts()
  area.addEventListener("input", host.onChange, { signal: host.signal, passive: true })
  area.addEventListener("focus", () => (caretIsKnown = true), { signal: host.signal, passive: true })

  function write(start: number, end: number, text: string): EditResult {
    if (!area.isConnected || host.signal.aborted) return { ok: false, reason: "closed" }
    const before = area.value
    const expected = area.value.slice(0, start) + text + area.value.slice(end)
    area.focus({ preventScroll: true })
    // The command writes into whatever has the focus; a dialog of the webmail may keep it.
    if (area.ownerDocument.activeElement !== area) return { ok: false, reason: "rejected" }
    area.setSelectionRange(start, end)
    area.ownerDocument.execCommand("insertText", false, text)
    if (area.value !== expected) return { ok: false, reason: "rejected" }
    written.push(before, area.value)
    return { ok: true }
  }

  return {
    text: read,
    notProse: () => [],
    around: () => area.value.slice(read().length, read().length + AROUND_LIMIT),
    caret: () => (caretIsKnown ? Math.min(area.selectionStart, read().length) : null),
    caretRect: () => null,
    async insert(text) {
      if (host.isComposing()) return { ok: false, reason: "rejected" }
      const end = read().length
      const isOwn = caretIsKnown && area.selectionEnd <= end
      return isOwn ? write(area.selectionStart, area.selectionEnd, text) : write(end, end, text)
    },
    async replace(span, text, expected) {
      if (host.isComposing()) return { ok: false, reason: "rejected" }
      if (read().slice(span.start, span.end) !== expected) return { ok: false, reason: "stale" }
      return write(span.start, span.end, text)
    },
    undo() {
      if (!written.pop(area.value)) return { ok: false, reason: "stale" }
      area.focus({ preventScroll: true })
      return undoLast(area) ? { ok: true } : { ok: false, reason: "rejected" }
    },
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
