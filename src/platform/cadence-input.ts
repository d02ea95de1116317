import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { notesFor } from "~src/interviews/notes-for"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { Settings } from "~src/platform/settings"

/** What decides which note of `record` is due, from what is stored. `now` is ISO 8601; the zone is the machine's own. */
export function cadenceInput(
  { id, interview, progress }: InterviewRecord,
  notes: readonly SentNoteRecord[],
  { workingDays, holidays }: Settings,
  now: string,
): CadenceInput {
  // What she has not confirmed may not have gone out.
  const messages = notes.filter(({ confirmed }) => confirmed).map(({ message }) => message)
  const sent = notesFor(id, interview, messages)
  return { interview, progress, sent, now, calendar: { workingDays, holidays } }
}
