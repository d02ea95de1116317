import { addDays, dayOf, instantOf, plusHours, startOf, toIso } from "~src/interviews/cadence/civil-day"
import type { CadenceInput, PlannedNote } from "~src/interviews/cadence/due-note"
import { thankedKeys } from "~src/interviews/cadence/written-to"
import { personKey } from "~src/interviews/person-key"

/** Best within this, as elapsed time: a change of the clocks moves nothing. */
const BEST_WITHIN_HOURS = 24
/** After so many days a thank-you looks odd by itself. Our own figure. */
const CLOSES_AFTER_DAYS = 14

/** How long most interviews last; nobody writes down when they end. Our own figure. */
const LASTS_HOURS = 1

/** ISO 8601 instant at which the interview is over; the end of the day where only that is known, null without one. */
export function overAt({ interview, calendar }: CadenceInput): string | null {
  const day = dayOf(interview.at, calendar.timeZone)
  if (day === null) return null
  const at = instantOf(interview.at)
  return at ? plusHours(toIso(at), LASTS_HOURS) : startOf(addDays(day, 1), calendar.timeZone)
}

/** A thank-you for everybody who was met and has had none; one for nobody in particular while nobody is known. */
export function plannedThankYous(input: CadenceInput): readonly PlannedNote[] {
  const { interview, progress, sent } = input
  const span = spanOf(input)
  if (span === null) return []
  if (interview.interviewers.length === 0) {
    return sent.length > 0 ? [] : [{ id: "thank-you", kind: "thank-you", person: null, ...span }]
  }
  const settled = new Set([...thankedKeys(input), ...progress.skipped])
  return interview.interviewers
    .filter((person) => !settled.has(personKey(person)))
    .map((person) => ({ id: `thank-you:${personKey(person)}`, kind: "thank-you", person, ...span }))
}

/** Where only the day of the interview is known, its hours count from the end of that day: nobody is late by a guess. */
function spanOf({
  interview,
  calendar,
}: CadenceInput): Pick<PlannedNote, "from" | "until" | "closes"> | null {
  const day = dayOf(interview.at, calendar.timeZone)
  if (day === null) return null
  const at = instantOf(interview.at)
  const from = at ? toIso(at) : startOf(day, calendar.timeZone)
  const over = at ? from : startOf(addDays(day, 1), calendar.timeZone)
  return {
    from,
    until: plusHours(over, BEST_WITHIN_HOURS),
    closes: startOf(addDays(day, CLOSES_AFTER_DAYS + 1), calendar.timeZone),
  }
}
