import type { WorkCalendar } from "~src/interviews/cadence/work-calendar"
import type { Interview, Interviewer } from "~src/interviews/interview"
import type { Progress } from "~src/interviews/progress"
import type { SentKind, SentMessage } from "~src/interviews/sent-note"

/** What of a sent note the cadence needs to know. */
export type SentFact = Pick<SentMessage, "to" | "kind" | "at">

/** Everything that decides which note is due when. */
export interface CadenceInput {
  readonly interview: Interview
  readonly progress: Progress
  /** The notes that belong to this interview, in any order. */
  readonly sent: readonly SentFact[]
  /** ISO 8601. */
  readonly now: string
  readonly calendar: WorkCalendar
}

/**
 * `due-now`: this is the time; `late-is-fine`: the best time is over, the note still welcome; `soon`: it opens within
 * two days; `quiet`: nothing to do but wait; `rest`: enough was written; `done`: decided, or put away. Most pressing first.
 */
export const URGENCIES = ["due-now", "late-is-fine", "soon", "quiet", "rest", "done"] as const

export type Urgency = (typeof URGENCIES)[number]

/** One note that somebody is to get, before anybody asked what time it is. Instants are ISO 8601 in UTC. */
export interface PlannedNote {
  /** The same for the same note at any time, so that it can be put off, and told once. Unique within its interview. */
  readonly id: string
  readonly kind: SentKind
  /** null while nobody is known who was met. */
  readonly person: Interviewer | null
  /** Before, it is too early; until `until` is the best time; from `closes` on it is better left. */
  readonly from: string
  readonly until: string
  readonly closes: string
}

/** A planned note as it stands now. */
export interface DueNote extends PlannedNote {
  readonly urgency: Extract<Urgency, "due-now" | "late-is-fine" | "soon" | "quiet">
  /** A thank-you is `amber` from 24 to 48 hours after the interview, then `late`; other notes are never amber. */
  readonly tone: "fresh" | "amber" | "late"
  /** ISO 8601 instant until which the person put it off, or null. */
  readonly snoozedUntil: string | null
}

const SOON_HOURS = 48
const AMBER_HOURS = 24
const HOUR = 3_600_000

/** `planned` as it stands at `now`; null once it is better left. */
export function atTime(planned: PlannedNote, { now, progress }: CadenceInput): DueNote | null {
  const time = Date.parse(now)
  if (time >= Date.parse(planned.closes)) return null
  const urgency = urgencyOf(planned, time)
  const snooze = progress.snoozed.find(({ due, until }) => due === planned.id && Date.parse(until) > time)
  return {
    ...planned,
    urgency,
    tone: urgency === "late-is-fine" || urgency === "due-now" ? toneOf(planned, time) : "fresh",
    snoozedUntil: snooze?.until ?? null,
  }
}

/** The ISO 8601 instants at which `due` stands otherwise than just before. */
export function changesOf({ from, until, closes, snoozedUntil }: DueNote): readonly string[] {
  const late = new Date(Date.parse(until) + AMBER_HOURS * HOUR).toISOString()
  return [from, until, late, closes, ...(snoozedUntil === null ? [] : [snoozedUntil])]
}

/** A thank-you stays a thing for today until its amber day is over. */
function urgencyOf({ kind, from, until }: PlannedNote, time: number): DueNote["urgency"] {
  const opens = Date.parse(from)
  if (time < opens) return opens - time <= SOON_HOURS * HOUR ? "soon" : "quiet"
  const grace = kind === "thank-you" ? AMBER_HOURS * HOUR : 0
  return time < Date.parse(until) + grace ? "due-now" : "late-is-fine"
}

function toneOf({ kind, until }: PlannedNote, time: number): DueNote["tone"] {
  const late = time - Date.parse(until)
  if (late < 0) return "fresh"
  return kind === "thank-you" && late < AMBER_HOURS * HOUR ? "amber" : "late"
}
