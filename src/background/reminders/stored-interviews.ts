import { type Cadence, cadenceOf } from "~src/interviews/cadence/cadence"
import { cadenceInput } from "~src/platform/cadence-input"
import type { InterviewRecord } from "~src/platform/interview-record"
import { readSettings } from "~src/platform/read-settings"
import { defaultSettings, type Settings, settingsKey } from "~src/platform/settings"
import { readInterviews, readSentNotes } from "~src/platform/stored-records"

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
  const notes = readSentNotes(stored)
  const interviews = readInterviews(stored).records.map((record) => ({
    record,
    cadence: cadenceOf(cadenceInput(record, notes, settings, now)),
  }))
  return { settings, interviews }
}
