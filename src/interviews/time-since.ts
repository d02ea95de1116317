import { instantOf } from "~src/interviews/cadence/civil-day"

const HOUR = 60
const DAY = 24 * HOUR

/**
 * How long ago an interview was. `key` is the stem of a counted message; `tone` is `amber` from 24 to 48 hours after,
 * and `late` beyond, when a note is still welcome and nothing is to look alarming.
 */
export interface TimeSince {
  readonly key: "sinceMinutes" | "sinceHours" | "sinceDays"
  readonly count: number
  readonly tone: "fresh" | "amber" | "late"
}

/**
 * Time gone by between `at` and `now`, both ISO 8601: elapsed time, so a change of the clocks moves nothing.
 * null when the interview's time is not known, has no time of day, or lies ahead.
 */
export function timeSince(at: string, now: string): TimeSince | null {
  const start = instantOf(at)
  const end = instantOf(now)
  if (start === null || end === null || end < start) return null
  const minutes = Math.floor((end.getTime() - start.getTime()) / 60_000)
  return { ...amount(minutes), tone: minutes < DAY ? "fresh" : minutes < 2 * DAY ? "amber" : "late" }
}

function amount(minutes: number): Pick<TimeSince, "key" | "count"> {
  if (minutes < HOUR) return { key: "sinceMinutes", count: minutes }
  if (minutes < 2 * DAY) return { key: "sinceHours", count: Math.floor(minutes / HOUR) }
  return { key: "sinceDays", count: Math.floor(minutes / DAY) }
}
