import { addDays, dayOf, instantOf, plusHours, startOf, toIso } from "~src/interviews/cadence/civil-day"
import type { CadenceInput, PlannedNote } from "~src/interviews/cadence/due-note"
import { leadOf } from "~src/interviews/cadence/written-to"
import type { SentKind } from "~src/interviews/sent-note"

const REPLY_WITHIN_HOURS = 24
const GRACIOUS_WITHIN_HOURS = 48
/** After so many days neither is expected any more. Our own figure. */
const CLOSES_AFTER_DAYS = 14

/** The reply to what they wrote; null once anything was written since. Each answer of theirs asks for one of its own. */
export function plannedReply(input: CadenceInput): PlannedNote | null {
  const { statusSince } = input.progress
  return planned(input, "reply", `reply@${statusSince}`, REPLY_WITHIN_HOURS)
}

/** The note after a refusal, once. */
export function plannedGraciousNote(input: CadenceInput): PlannedNote | null {
  if (input.sent.some(({ kind }) => kind === "after-rejection")) return null
  return planned(input, "after-rejection", "after-rejection", GRACIOUS_WITHIN_HOURS)
}

function planned(input: CadenceInput, kind: SentKind, id: string, withinHours: number): PlannedNote | null {
  const { progress, sent, calendar } = input
  const since = instantOf(progress.statusSince)
  const day = dayOf(progress.statusSince, calendar.timeZone)
  if (since === null || day === null) return null
  if (sent.some(({ at }) => Date.parse(at) >= since.getTime())) return null
  const from = toIso(since)
  return {
    id,
    kind,
    person: leadOf(input),
    from,
    until: plusHours(from, withinHours),
    closes: startOf(addDays(day, CLOSES_AFTER_DAYS + 1), calendar.timeZone),
  }
}
