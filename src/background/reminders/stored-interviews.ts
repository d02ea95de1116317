import { type Cadence, cadenceOf } from "~src/interviews/cadence/cadence"
import { cadenceInput } from "~src/platform/cadence-input"
import { type InterviewRecord, isInterviewKey, readRecord } from "~src/platform/interview-record"
import { isSentNoteKey, readSentNote } from "~src/platform/sent-note-record"
import { defaultSettings, readSettings, type Settings, settingsKey } from "~src/platform/settings"

/** A stored interview with what it asks for. */
export interface InterviewNow {
  readonly record: InterviewRecord
  readonly cadence: Cadence
}

/** Every interview in `stored` that can be read, as it stands at `now` (ISO 8601). */
export function interviewsNow(
  stored: Readonly<Record<string, unknown>>,
  now: string,
): { readonly settings: Settings; readonly interviews: readonly InterviewNow[] } {
  const settings = readSettings(stored[settingsKey]) ?? defaultSettings
  const entries = Object.entries(stored)
  const notes = entries.flatMap(([key, value]) =>
    isSentNoteKey(key) ? (readSentNote(key, value) ?? []) : [],
  )
  const interviews = entries.flatMap(([key, value]): readonly InterviewNow[] => {
    if (!isInterviewKey(key)) return []
    const read = readRecord(key, value)
    if (!read.ok) return []
    const cadence = cadenceOf(cadenceInput(read.record, notes, settings, now))
    return [{ record: read.record, cadence }]
  })
  return { settings, interviews }
}
