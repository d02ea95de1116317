import { type CivilDay, dayOf, instantOf } from "~src/interviews/cadence/civil-day"
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
    day: met && today ? dayInWords(met, today, partOfDay(interview.at, now, timeZone)) : "",
    "promised-date": date,
    "around-promised-date": ahead ? `around ${date}` : "",
  }
}

/** Weekdays are said only within the last six days, where they can mean one day only; nothing is said of a day to come. */
function dayInWords(met: CivilDay, today: CivilDay, part: string): string {
  const days = (Date.parse(today) - Date.parse(met)) / DAY_MS
  if (days < 0) return ""
  if (days === 0) return part === "" ? "today" : `this ${part}`
  if (days === 1) return `yesterday ${part}`.trimEnd()
  return days < 7 ? `on ${inWords(met, { weekday: "long" })}` : `on ${monthAndDay(met)}`
}

/** When parts of the day begin, by the hour; nobody is interviewed at night. */
const PARTS = [
  { from: 22, part: "" },
  { from: 17, part: "evening" },
  { from: 12, part: "afternoon" },
  { from: 5, part: "morning" },
]

/** The part of the day that `at` was in; "" where it states no time of day, or lies ahead. */
function partOfDay(at: string, now: string, timeZone: string | undefined): string {
  const met = instantOf(at)
  if (met === null || met.getTime() > Date.parse(now)) return ""
  const hour = Number(
    new Intl.DateTimeFormat("en-US", { hour: "numeric", hourCycle: "h23", timeZone }).format(met),
  )
  return PARTS.find(({ from }) => hour >= from)?.part ?? ""
}

function monthAndDay(day: CivilDay): string {
  return inWords(day, { month: "long", day: "numeric" })
}

/** A day has no zone; it is read and said in UTC, where it is one all the same. */
function inWords(day: CivilDay, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(Date.parse(day))
}
