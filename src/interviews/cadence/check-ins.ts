import { addDays, type CivilDay, dayOf, startOf } from "~src/interviews/cadence/civil-day"
import type { CadenceInput, PlannedNote, SentFact } from "~src/interviews/cadence/due-note"
import { addWorkingDays, workingDayFrom } from "~src/interviews/cadence/work-calendar"
import { leadOf } from "~src/interviews/cadence/written-to"

/** One or two, then stop. */
export const MOST_CHECK_INS = 2
/** Without a promised date one asks after 7 to 10 days of the calendar. */
const PATIENCE_DAYS = { from: 7, until: 10 }
/** A thank-you that came late is given this many days before one asks. Our own figure. */
const AFTER_A_NOTE_DAYS = 5
/** A check-in that was never written is let go so many days after its best time. Our own figure. */
const CLOSES_AFTER_DAYS = 21

/** The check-ins among the sent notes. */
export function checkInsOf(sent: readonly SentFact[]): readonly SentFact[] {
  return sent.filter(({ kind }) => kind === "check-in" || kind === "final-check-in")
}

/** The next check-in, whenever it opens; null after two, and while nothing is known to count from. */
export function plannedCheckIn(input: CadenceInput): PlannedNote | null {
  const sent = checkInsOf(input.sent)
  const days = sent.length < MOST_CHECK_INS ? checkInDays(input) : null
  if (days === null) return null
  const { timeZone } = input.calendar
  const kind = sent.length === 0 ? "check-in" : "final-check-in"
  return {
    id: kind,
    kind,
    person: leadOf(input),
    from: startOf(days.first, timeZone),
    until: startOf(addDays(days.last, 1), timeZone),
    closes: startOf(addDays(days.last, CLOSES_AFTER_DAYS + 1), timeZone),
  }
}

/** The promised day, "" when none was given or it is older than what came after it. */
export function promisedDay(input: CadenceInput): CivilDay {
  const promised = dayOf(input.interview.promisedBy, input.calendar.timeZone) ?? ""
  return promised >= anchorDay(input) ? promised : ""
}

interface Days {
  readonly first: CivilDay
  readonly last: CivilDay
}

/** The first and the last best day for the next check-in. */
function checkInDays(input: CadenceInput): Days | null {
  const { calendar, sent } = input
  const promised = promisedDay(input)
  const anchor = anchorDay(input)
  if (promised === "" && anchor === "") return null
  const days = promised === "" ? afterPatience(anchor, input) : afterPromise(promised, input)
  const checkIn = lastDay(checkInsOf(sent), input)
  const note = lastDay(sent, input)
  const earliest = [
    days.first,
    checkIn && workingDayFrom(addDays(checkIn, PATIENCE_DAYS.from), calendar),
    note && promised === "" ? workingDayFrom(addDays(note, AFTER_A_NOTE_DAYS), calendar) : "",
    note && addWorkingDays(note, 1, calendar),
  ]
  const first = latest(earliest)
  return { first, last: latest([days.last, first]) }
}

function afterPromise(promised: CivilDay, { calendar }: CadenceInput): Days {
  return { first: addWorkingDays(promised, 1, calendar), last: addWorkingDays(promised, 2, calendar) }
}

function afterPatience(anchor: CivilDay, { calendar }: CadenceInput): Days {
  return {
    first: workingDayFrom(addDays(anchor, PATIENCE_DAYS.from), calendar),
    last: workingDayFrom(addDays(anchor, PATIENCE_DAYS.until), calendar),
  }
}

/**
 * What the waiting counts from: the interview, a check-in, or the day they were last heard of; "" when nothing is known.
 * Where nobody wrote down when the interview was, it was before she thanked for it.
 */
function anchorDay({ interview, progress, sent, calendar }: CadenceInput): CivilDay {
  const days = [interview.at, progress.statusSince, ...checkInsOf(sent).map(({ at }) => at)]
  const anchor = latest(days.map((iso) => dayOf(iso, calendar.timeZone) ?? ""))
  if (dayOf(interview.at, calendar.timeZone) !== null) return anchor
  const thanked = sent.filter(({ kind }) => kind === "thank-you").map(({ at }) => at)
  return latest([anchor, dayOf(thanked.toSorted()[0] ?? "", calendar.timeZone) ?? ""])
}

function lastDay(sent: readonly SentFact[], { calendar }: CadenceInput): CivilDay {
  return latest(sent.map(({ at }) => dayOf(at, calendar.timeZone) ?? ""))
}

/** Days compare as text. */
function latest(days: readonly CivilDay[]): CivilDay {
  return days.toSorted().at(-1) ?? ""
}
