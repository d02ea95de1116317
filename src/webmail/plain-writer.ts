import type { Span } from "~src/draft/span"
import type { BodyHost } from "~src/webmail/body-editor"
import type { EditResult } from "~src/webmail/compose-view"
import { undoLast } from "~src/webmail/insertion/undo-last"
import { createWrittenTexts } from "~src/webmail/insertion/written-texts"

export interface PlainWriter {
  /** Writes `text` over `span`. */
  write(span: Span, text: string): EditResult
  undo(): EditResult
}

/** Writes into a text area: one undo step each, and only what arrived whole counts as done. */
export function createPlainWriter(area: HTMLTextAreaElement, { signal }: BodyHost): PlainWriter {
  const written = createWrittenTexts()
  return {
    write({ start, end }, text) {
      if (!area.isConnected || signal.aborted) return { ok: false, reason: "closed" }
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
    },
    undo() {
      if (!written.pop(area.value)) return { ok: false, reason: "stale" }
      area.focus({ preventScroll: true })
      return undoLast(area) ? { ok: true } : { ok: false, reason: "rejected" }
    },
  }
}
