import { differenceInCalendarDays, isValid, parseISO } from "date-fns"
import type { Interview } from "~src/interviews/interview"

type DayFacts = Readonly<Record<"day" | "promised-date" | "around-promised-date", string>>

/** When the interview was and when an answer was promised, in words that suit a letter written at `now` (ISO 8601). */
export function dayFacts(interview: Interview, now: string, timeZone: string | undefined): DayFacts {
  const today = calendarDay(now, timeZone)
  const met = calendarDay(interview.at, timeZone)
  const promised = calendarDay(interview.promisedBy, timeZone)
  const date = promised ? monthAndDay(promised) : ""
  const ahead = promised && today && differenceInCalendarDays(promised, today) >= 0
  return {
    day: met && today ? dayInWords(met, today) : "",
    "promised-date": date,
    "around-promised-date": ahead ? `around ${date}` : "",
  }
}

/** Weekdays are said only within the last six days, where they can mean one day only; nothing is said of a day to come. */
function dayInWords(met: Date, today: Date): string {
  const days = differenceInCalendarDays(today, met)
  if (days < 0) return ""
  if (days === 0) return "today"
  if (days === 1) return "yesterday"
  return days < 7 ? `on ${inWords(met, { weekday: "long" })}` : `on ${monthAndDay(met)}`
}

/** The day of an ISO 8601 date or instant as seen in `timeZone`, as midnight of the machine's own calendar; null when it is none. */
function calendarDay(iso: string, timeZone: string | undefined): Date | null {
  const at = parseISO(iso)
  if (iso === "" || !isValid(at)) return null
  if (!/T/i.test(iso) || !timeZone) return new Date(at.getFullYear(), at.getMonth(), at.getDate())
  const parts = new Intl.DateTimeFormat("en-US-u-ca-gregory", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value)
  return new Date(part("year"), part("month") - 1, part("day"))
}

function monthAndDay(day: Date): string {
  return inWords(day, { month: "long", day: "numeric" })
}

function inWords(day: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", options).format(day)
}
