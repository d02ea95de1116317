import { plannedGraciousNote, plannedReply } from "~src/interviews/cadence/answers"
import { plannedCheckIn } from "~src/interviews/cadence/check-ins"
import {
  atTime,
  type CadenceInput,
  type DueNote,
  type PlannedNote,
  URGENCIES,
  type Urgency,
} from "~src/interviews/cadence/due-note"
import { overAt, plannedThankYous } from "~src/interviews/cadence/thank-yous"
import { thankedKeys } from "~src/interviews/cadence/written-to"
import { personKey } from "~src/interviews/person-key"

/** What an interview asks for now. */
export interface Cadence {
  /** The most pressing of `due`, leaving out what was put off; without any, why there is nothing. */
  readonly urgency: Urgency
  /** Most pressing first; those that are `soon` or `quiet` are still to come. */
  readonly due: readonly DueNote[]
  /** `personKey`s of the people who have had a note, or were thanked in another way. */
  readonly thanked: ReadonlySet<string>
}

/** Which notes are due when, and to whom. Nothing is guessed: without a day to count from nothing is due. */
export function cadenceOf(input: CadenceInput): Cadence {
  const due = plannedNotes(input)
    .flatMap((planned) => atTime(planned, input) ?? [])
    .sort(byUrgency)
  const waiting = due.find(({ snoozedUntil }) => snoozedUntil === null)
  return {
    urgency: waiting?.urgency ?? (due.length > 0 ? "quiet" : withoutNotes(input)),
    due,
    thanked: thankedKeys(input),
  }
}

/** Whether `note` waits for the person now, and was not put off. */
export function isOpen({ urgency, snoozedUntil }: DueNote): boolean {
  return snoozedUntil === null && (urgency === "due-now" || urgency === "late-is-fine")
}

/** Later nobody remembers, and nobody writes. Our own figure. */
const FRESH_MS = 14 * 86_400_000

/**
 * Whether now is the time to ask what was talked about: after the interview, while nothing is noted, and only once. Topics
 * belong to people, so nothing is asked while nobody is known.
 */
export function asksForTopics(input: CadenceInput): boolean {
  const { interview, progress, now } = input
  const { interviewers } = interview
  if (progress.askedForTopics || progress.status !== "waiting" || interviewers.length === 0) return false
  if (interviewers.some(({ topics }) => topics.length > 0)) return false
  const over = overAt(input)
  const since = Date.parse(now) - Date.parse(over ?? "")
  return since >= 0 && since < FRESH_MS
}

function plannedNotes(input: CadenceInput): readonly PlannedNote[] {
  switch (input.progress.status) {
    case "waiting":
      return whileWaiting(input)
    case "answered":
      return [plannedReply(input)].filter((note) => note !== null)
    case "rejected":
      return [plannedGraciousNote(input)].filter((note) => note !== null)
    case "offer":
    case "archived":
      return []
  }
}

/** Once a check-in is due its reader needs no thank-you beside it: a check-in says thanks too. */
function whileWaiting(input: CadenceInput): readonly PlannedNote[] {
  const thankYous = plannedThankYous(input)
  const checkIn = plannedCheckIn(input)
  if (checkIn === null) return thankYous
  const isDue = Date.parse(checkIn.from) <= Date.parse(input.now)
  const reader = isDue && checkIn.person ? personKey(checkIn.person) : null
  const others = thankYous.filter(({ person }) => person === null || personKey(person) !== reader)
  return [...others, checkIn]
}

/** Where nothing was ever written there is nothing to let rest: the time for it is simply over. */
function withoutNotes({ progress, sent }: CadenceInput): Urgency {
  if (progress.status === "waiting") return sent.length > 0 || progress.thanked.length > 0 ? "rest" : "quiet"
  return progress.status === "answered" ? "quiet" : "done"
}

function byUrgency(a: DueNote, b: DueNote): number {
  return URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || a.until.localeCompare(b.until)
}
