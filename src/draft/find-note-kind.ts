import type { Draft } from "~src/draft/draft"
import type { NoteKind } from "~src/draft/note-kind"

/** What kind of note a draft is, read from its words. */
export function findNoteKind(draft: Draft): NoteKind {
  if (/\binterview|\bposition\b|\brole\b/i.test(draft.text)) return "thank-you"
  return draft.words < 8 ? "thank-you" : "not-a-follow-up"
}
