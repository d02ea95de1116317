import { notesFor } from "~src/interviews/notes-for"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { SentNote } from "~src/rules/rule"

/** What the rules may know of the confirmed notes sent after the interview of `record`: one for each reader. */
export function sentNotesForRules(
  record: InterviewRecord | null,
  notes: readonly SentNoteRecord[],
): readonly SentNote[] {
  if (record === null) return []
  const messages = notes.filter(({ confirmed }) => confirmed).map(({ message }) => message)
  return notesFor(record.id, record.interview, messages).flatMap(({ to, body, at, kind }) =>
    to.map(({ name, address }) => ({ to: address || name, body, at, kind })),
  )
}
