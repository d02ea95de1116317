import { TZDate } from "@date-fns/tz"
import { startOfDay } from "date-fns"

/** A day of the calendar, "YYYY-MM-DD", whatever the zone. */
export type CivilDay = string

const DAY_MS = 86_400_000
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const DAY = /^\d{4}-\d{2}-\d{2}/

/** The instant that `iso` states, or null where it states none: no ISO 8601, no time of day, or a year far off. */
export function instantOf(iso: string): Date | null {
  return /T/i.test(iso) ? sane(iso) : null
}

/** The day of an ISO 8601 date, or of an instant as seen in `timeZone` (the machine's own without it); null when it is none. */
export function dayOf(iso: string, timeZone: string | undefined): CivilDay | null {
  const date = iso === "" ? null : sane(iso)
  if (date === null) return null
  return /T/i.test(iso) ? dayText(inZone(date, timeZone)) : (DAY.exec(iso)?.[0] ?? null)
}

/** The instant at which `day` begins in `timeZone`, ISO 8601. Where the clocks skip midnight, the first instant there is. */
export function startOf(day: CivilDay, timeZone: string | undefined): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const noon = timeZone
    ? new TZDate(year, month - 1, date, 12, timeZone)
    : new Date(year, month - 1, date, 12)
  return toIso(startOfDay(noon))
}

// Days have no zone, and in UTC each has 24 hours: plain sums, since a popup asks for thousands of them at once.

/** The day `count` days after `day`. */
export function addDays(day: CivilDay, count: number): CivilDay {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: CivilDay): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

/** `date` as an ISO 8601 instant in UTC, by which instants can be compared as text. */
export function toIso(date: Date): string {
  return new Date(date.getTime()).toISOString()
}

/** `iso` moved by so many hours of elapsed time. */
export function plusHours(iso: string, hours: number): string {
  return new Date(Date.parse(iso) + hours * 3_600_000).toISOString()
}

function dayText(date: Date): CivilDay {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function inZone(date: Date, timeZone: string | undefined): Date {
  return timeZone ? new TZDate(date.getTime(), timeZone) : date
}

/** Only what is written as ISO 8601, and only where that is not far off: the browser's own reading takes almost anything. */
function sane(iso: string): Date | null {
  if (!ISO.test(iso)) return null
  const date = new Date(iso)
  const year = date.getUTCFullYear()
  if (!(year >= 1970 && year < 2200)) return null
  // "2026-02-30" would be the second of March.
  return /T/i.test(iso) || toIso(date).startsWith(iso) ? date : null
}
