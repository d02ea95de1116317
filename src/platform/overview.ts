import { asksForTopics, type Cadence, cadenceOf, isOpen } from "~src/interviews/cadence/cadence"
import { type DueNote, URGENCIES } from "~src/interviews/cadence/due-note"
import { type Thanking, thankList } from "~src/interviews/cadence/thank-list"
import { cadenceInput } from "~src/platform/cadence-input"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { Settings } from "~src/platform/settings"

/** A due note with the interview it belongs to. */
export interface DueItem {
  readonly record: InterviewRecord
  readonly due: DueNote
}

/** Everything the popup's list shows. */
export interface Overview {
  /** What waits for the person now, most pressing first. */
  readonly today: readonly DueItem[]
  /** What comes later, soonest first. */
  readonly later: readonly DueItem[]
  /** The latest interview of which it is time to ask what was talked about, or null. */
  readonly asking: InterviewRecord | null
  /** How one of the records stands; worked out when it is asked for, since most are never looked at. */
  cadence(record: InterviewRecord): Cadence
  /** Everybody met at the interview of `record`, each with how they were thanked. */
  thankings(record: InterviewRecord): readonly Thanking[]
}

/** Nothing is due longer than this after the last thing that happened; see `closes` of every kind of note. */
const LONGEST_DUE_MS = 120 * 86_400_000

/** What is due of all `records`. `now` is ISO 8601. */
export function overviewOf(
  records: readonly InterviewRecord[],
  notes: readonly SentNoteRecord[],
  settings: Settings,
  now: string,
): Overview {
  const notesOf = byInterview(notes)
  const known = new Map<InterviewRecord, Cadence>()
  const inputOf = (record: InterviewRecord) => cadenceInput(record, notesOf(record.id), settings, now)
  const cadence = (record: InterviewRecord) => {
    const before = known.get(record)
    if (before) return before
    const worked = cadenceOf(inputOf(record))
    known.set(record, worked)
    return worked
  }
  const recent = records.filter((record) => isRecent(record, notesOf(record.id), Date.parse(now)))
  const items = recent.flatMap((record) => cadence(record).due.map((due): DueItem => ({ record, due })))
  const later = items.filter(({ due }) => !isOpen(due)).sort((a, b) => comesAt(a) - comesAt(b))
  return {
    today: items.filter(({ due }) => isOpen(due)).sort(byUrgency),
    later: onePerInterview(later),
    asking: recent.find((record) => asksForTopics(inputOf(record))) ?? null,
    cadence,
    thankings: (record) => thankList(inputOf(record)),
  }
}

/** Whether anything can still be due: what is long over and what was put away need no working out. */
function isRecent(
  { interview, progress }: InterviewRecord,
  notes: readonly SentNoteRecord[],
  now: number,
): boolean {
  if (progress.status === "archived" || progress.status === "offer") return false
  const happened = [interview.at, interview.promisedBy, progress.statusSince]
  const last = Math.max(...[...happened, ...notes.map(({ message }) => message.at)].map(timeOf))
  return now - last < LONGEST_DUE_MS
}

function timeOf(iso: string): number {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}

/** Looking through every note for every interview would cost more than drawing them. */
function byInterview(notes: readonly SentNoteRecord[]): (id: string) => readonly SentNoteRecord[] {
  const groups = new Map<string, SentNoteRecord[]>()
  for (const note of notes) {
    const { interviewId } = note.message
    const group = groups.get(interviewId)
    if (group) group.push(note)
    else groups.set(interviewId, [note])
  }
  const loose = groups.get("") ?? []
  return (id) => [...(groups.get(id) ?? []), ...loose]
}

/** Five thank-yous after an interview that is still to come are one thing to wait for. */
function onePerInterview(items: readonly DueItem[]): readonly DueItem[] {
  const seen = new Set<string>()
  return items.filter(({ record, due }) => {
    const key = due.snoozedUntil === null ? `${record.id}:${due.kind}` : `${record.id}:${due.id}`
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst
  })
}

function byUrgency(a: DueItem, b: DueItem): number {
  const byKind = URGENCIES.indexOf(a.due.urgency) - URGENCIES.indexOf(b.due.urgency)
  return byKind || a.due.until.localeCompare(b.due.until)
}

function comesAt({ due }: DueItem): number {
  return Date.parse(due.snoozedUntil ?? due.from)
}
