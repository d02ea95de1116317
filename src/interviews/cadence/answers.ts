import { addDays, dayOf, instantOf, plusHours, startOf, toIso } from "~src/interviews/cadence/civil-day"
import type { CadenceInput, PlannedNote } from "~src/interviews/cadence/due-note"
import { leadOf } from "~src/interviews/cadence/written-to"
import type { SentKind } from "~src/interviews/sent-note"

const HOUR = 3_600_000
const REPLY_WITHIN_HOURS = 24
const GRACIOUS_WITHIN_HOURS = 48
/** After so many days neither is expected any more. Our own figure. */
const CLOSES_AFTER_DAYS = 14

/**
 * Since when an answer counts that the person tells of at `input.now`: where she replied within the last day, and since the
 * status was set before, that reply was to it, and its ISO 8601 instant is given; else null, for now.
 */
export function answeredSince({ sent, progress, now }: CadenceInput): string | null {
  const since = Math.max(
    Date.parse(now) - REPLY_WITHIN_HOURS * HOUR,
    Date.parse(progress.statusSince) || Number.NEGATIVE_INFINITY,
  )
  const replies = sent.filter(({ kind, at }) => kind === "reply" && isBetween(since, at, now))
  return (
    replies
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null
  )
}

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

function isBetween(since: number, at: string, now: string): boolean {
  return Date.parse(at) > since && Date.parse(at) <= Date.parse(now)
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
