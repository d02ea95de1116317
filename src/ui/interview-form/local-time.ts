/** The value of a `datetime-local` field for an ISO 8601 instant, in the machine's own zone; "" where there is no time to show. */
export function toLocalInput(instant: string): string {
  if (!/T/i.test(instant)) return ""
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return ""
  const two = (part: number) => String(part).padStart(2, "0")
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The ISO 8601 instant of a `datetime-local` value, read in the machine's own zone; "" where it is none. */
export function toInstant(local: string): string {
  const date = new Date(local)
  return local === "" || Number.isNaN(date.getTime()) ? "" : date.toISOString()
}

const HOUR_MS = 3_600_000
const QUARTER_MS = HOUR_MS / 4

/** The value of a `datetime-local` field for when an interview began that is over at `now`: an hour before, to the quarter. */
export function justOver(now: Date): string {
  const began = Math.floor((now.getTime() - HOUR_MS) / QUARTER_MS) * QUARTER_MS
  return toLocalInput(new Date(began).toISOString())
}

/** The value of a `date` field for an ISO 8601 date or instant; "" where it starts with no date. */
export function toDateInput(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/i.exec(iso)?.[0] ?? ""
}
