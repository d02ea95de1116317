import { TZDate } from "@date-fns/tz"
import { addDays as addDaysTo, formatISO, getISODay, isValid, parseISO, startOfDay } from "date-fns"

/** A day of the calendar, "YYYY-MM-DD", whatever the zone. */
export type CivilDay = string

const DAY = /^\d{4}-\d{2}-\d{2}/

/** The instant that `iso` states, or null where it states none: no ISO 8601, no time of day, or a year far off. */
export function instantOf(iso: string): Date | null {
  return /T/i.test(iso) ? sane(iso) : null
}

/** The day of an ISO 8601 date, or of an instant as seen in `timeZone` (the machine's own without it); null when it is none. */
export function dayOf(iso: string, timeZone: string | undefined): CivilDay | null {
  const date = sane(iso)
  if (date === null) return null
  const day = /T/i.test(iso)
    ? formatISO(inZone(date, timeZone), { representation: "date" })
    : DAY.exec(iso)?.[0]
  return day ?? null
}

/** The instant at which `day` begins in `timeZone`, ISO 8601. Where the clocks skip midnight, the first instant there is. */
export function startOf(day: CivilDay, timeZone: string | undefined): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const noon = timeZone
    ? new TZDate(year, month - 1, date, 12, timeZone)
    : new Date(year, month - 1, date, 12)
  return toIso(startOfDay(noon))
}

/** The day `count` days after `day`. */
export function addDays(day: CivilDay, count: number): CivilDay {
  return formatISO(addDaysTo(parseISO(`${day}T12:00:00`), count), { representation: "date" })
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: CivilDay): number {
  return getISODay(parseISO(`${day}T12:00:00`))
}

/** `date` as an ISO 8601 instant in UTC, by which instants can be compared as text. */
export function toIso(date: Date): string {
  return new Date(date.getTime()).toISOString()
}

/** `iso` moved by so many hours of elapsed time. */
export function plusHours(iso: string, hours: number): string {
  return new Date(Date.parse(iso) + hours * 3_600_000).toISOString()
}

function inZone(date: Date, timeZone: string | undefined): Date {
  return timeZone ? new TZDate(date.getTime(), timeZone) : date
}

function sane(iso: string): Date | null {
  const date = parseISO(iso)
  if (!isValid(date)) return null
  const year = date.getUTCFullYear()
  return year >= 1970 && year < 2200 ? date : null
}
