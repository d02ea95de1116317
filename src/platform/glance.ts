import * as v from "valibot"
import { changesOf } from "~src/interviews/cadence/due-note"
import { notesFor } from "~src/interviews/notes-for"
import { type InterviewRecord, interviewRecordSchema } from "~src/platform/interview-record"
import { type DueItem, type Overview, overviewOf } from "~src/platform/overview"
import { readSettings } from "~src/platform/read-settings"
import { type SentNoteRecord, sentNoteRecordSchema } from "~src/platform/sent-note-record"
import { defaultSettings, settingsKey } from "~src/platform/settings"
import { readInterviews, readSentNotes } from "~src/platform/stored-records"

/** How much the popup shows before it is scrolled or asked for more: hardly more than fits into it, as each row costs time to draw. */
export const GLANCE = { today: 5, later: 3, rows: 4 } as const

/** With fewer interviews everything is read as quickly. */
const WORTH_A_GLANCE = 40

const glanceSchema = v.object({
  version: v.literal(1),
  /** The version of the extension that worked it out: the next one may count otherwise. */
  madeBy: v.string(),
  /** ISO 8601 instants between which it is true; `until` is "" where time alone changes nothing. */
  madeAt: v.string(),
  until: v.string(),
  /** Minutes between the clock of the machine and UTC at `madeAt`: elsewhere days begin at other times. */
  offset: v.number(),
  records: v.array(interviewRecordSchema),
  /** The notes that belong to these records, without their texts. */
  notes: v.array(sentNoteRecordSchema),
  unreadable: v.array(
    v.object({ id: v.string(), key: v.string(), reason: v.picklist(["newer", "damaged"]) }),
  ),
  counts: v.object({ today: v.number(), later: v.number(), current: v.number(), archived: v.number() }),
})

/**
 * What the popup shows first of many interviews: the few records it needs for that, and how many there are. The
 * background works it out after every change, and the popup needs not read everything before it shows something.
 */
export type Glance = Readonly<v.InferOutput<typeof glanceSchema>>

/** A glance at everything `stored` at `now` (ISO 8601); null where there is too little to be worth it. */
export function makeGlance(
  stored: Readonly<Record<string, unknown>>,
  now: string,
  madeBy: string,
): Glance | null {
  const { records, unreadable } = readInterviews(stored)
  if (records.length < WORTH_A_GLANCE) return null
  const notes = readSentNotes(stored)
  const overview = overviewOf(records, notes, readSettings(stored[settingsKey]) ?? defaultSettings, now)
  const shown = firstOf(overview, records)
  return {
    version: 1,
    madeBy,
    madeAt: now,
    until: nextChange(overview, now),
    offset: offsetAt(now),
    records: [...shown],
    notes: slimNotes(shown, notes),
    unreadable: [...unreadable],
    counts: countsOf(overview, records),
  }
}

/** How many there are of each that a list may cut short. */
export function countsOf(overview: Overview, records: readonly InterviewRecord[]): Glance["counts"] {
  const archived = records.filter(isArchived).length
  const { today, later } = overview
  return { today: today.length, later: later.length, current: records.length - archived, archived }
}

/** The glance in what is stored, null unless it is true at `now` (ISO 8601) for the version `madeBy`. Never throws. */
export function readGlance(stored: unknown, now: string, madeBy: string): Glance | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), glanceSchema), stored)
  if (!parsed.success) return null
  const glance = parsed.output
  const isTrue =
    glance.madeBy === madeBy &&
    glance.offset === offsetAt(glance.madeAt) &&
    Date.parse(glance.madeAt) <= Date.parse(now) &&
    (glance.until === "" || Date.parse(now) < Date.parse(glance.until))
  return isTrue ? glance : null
}

function firstOf(overview: Overview, records: readonly InterviewRecord[]): readonly InterviewRecord[] {
  const rows = records.filter((record) => !isArchived(record)).slice(0, GLANCE.rows)
  const dues = [...overview.today.slice(0, GLANCE.today), ...overview.later.slice(0, GLANCE.later)]
  const shown = new Set([...rows, ...dues.map(({ record }) => record)])
  return records.filter((record) => shown.has(record))
}

function slimNotes(records: readonly InterviewRecord[], notes: readonly SentNoteRecord[]): SentNoteRecord[] {
  const messages = notes.map(({ message }) => message)
  const mine = new Set(records.flatMap(({ id, interview }) => notesFor(id, interview, messages)))
  return notes
    .filter(({ message }) => mine.has(message))
    .map((note) => ({ ...note, message: { ...note.message, subject: "", body: "" } }))
}

/** The next instant at which something that is due stands otherwise, "" when nothing will by itself. */
function nextChange({ today, later }: Overview, now: string): string {
  const instants = [...today, ...later].flatMap(({ due }: DueItem) => changesOf(due)).map(Date.parse)
  const next = Math.min(...instants.filter((instant) => instant > Date.parse(now)))
  return Number.isFinite(next) ? new Date(next).toISOString() : ""
}

/** Whether the person put it away. */
export function isArchived({ progress }: InterviewRecord): boolean {
  return progress.status === "archived"
}

function offsetAt(iso: string): number {
  return new Date(iso).getTimezoneOffset()
}
