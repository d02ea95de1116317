import { type CivilDay, dayOf } from "~src/interviews/cadence/civil-day"
import type { Interview } from "~src/interviews/interview"

const DAY_MS = 86_400_000

type DayFacts = Readonly<Record<"day" | "promised-date" | "around-promised-date", string>>

/** When the interview was and when an answer was promised, in words that suit a letter written at `now` (ISO 8601). */
export function dayFacts(interview: Interview, now: string, timeZone: string | undefined): DayFacts {
  const today = dayOf(now, timeZone)
  const met = dayOf(interview.at, timeZone)
  const promised = dayOf(interview.promisedBy, timeZone)
  const date = promised ? monthAndDay(promised) : ""
  const ahead = promised && today && promised >= today
  return {
    day: met && today ? dayInWords(met, today) : "",
    "promised-date": date,
    "around-promised-date": ahead ? `around ${date}` : "",
  }
}

/** Weekdays are said only within the last six days, where they can mean one day only; nothing is said of a day to come. */
function dayInWords(met: CivilDay, today: CivilDay): string {
  const days = (Date.parse(today) - Date.parse(met)) / DAY_MS
  if (days < 0) return ""
  if (days === 0) return "today"
  if (days === 1) return "yesterday"
  return days < 7 ? `on ${inWords(met, { weekday: "long" })}` : `on ${monthAndDay(met)}`
}

function monthAndDay(day: CivilDay): string {
  return inWords(day, { month: "long", day: "numeric" })
}

/** A day has no zone; it is read and said in UTC, where it is one all the same. */
function inWords(day: CivilDay, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(Date.parse(day))
}
