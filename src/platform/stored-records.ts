import { byTimeNewestFirst } from "~src/platform/interview-order"
import {
  type InterviewRecord,
  isInterviewKey,
  readRecord,
  type UnreadableRecord,
} from "~src/platform/interview-record"
import { isSentNoteKey, readSentNote, type SentNoteRecord } from "~src/platform/sent-note-record"

/** The interviews in what is stored. */
export interface StoredInterviews {
  /** Latest interview first. */
  readonly records: readonly InterviewRecord[]
  readonly unreadable: readonly UnreadableRecord[]
}

/** Every interview in `stored`, those that cannot be read apart. */
export function readInterviews(stored: Readonly<Record<string, unknown>>): StoredInterviews {
  const records: InterviewRecord[] = []
  const unreadable: UnreadableRecord[] = []
  for (const [key, value] of Object.entries(stored)) {
    if (!isInterviewKey(key)) continue
    const read = readRecord(key, value)
    if (read.ok) records.push(read.record)
    else unreadable.push(read.unreadable)
  }
  return { records: records.sort(byTimeNewestFirst), unreadable }
}

/** Every sent note in `stored` that can be read, newest first. */
export function readSentNotes(stored: Readonly<Record<string, unknown>>): readonly SentNoteRecord[] {
  const notes = Object.entries(stored).flatMap(([key, value]) =>
    isSentNoteKey(key) ? (readSentNote(key, value) ?? []) : [],
  )
  return notes.sort((a, b) => b.message.at.localeCompare(a.message.at))
}
