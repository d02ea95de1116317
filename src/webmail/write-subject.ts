import type { EditResult } from "~src/webmail/compose-view"

/**
 * Writes the subject as typing would, so that the webmail's own state follows and Ctrl+Z takes it back. Leaves the focus
 * in the subject; the caller puts it back where it was.
 */
export function writeSubject(subject: HTMLInputElement, text: string): EditResult {
  if (!subject.isConnected) return { ok: false, reason: "closed" }
  subject.focus({ preventScroll: true })
  // The command writes into whatever has the focus; a dialog of the webmail may keep it.
  if (subject.ownerDocument.activeElement !== subject) return { ok: false, reason: "rejected" }
  subject.select()
  subject.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text)
  return subject.value === text ? { ok: true } : { ok: false, reason: "rejected" }
}
