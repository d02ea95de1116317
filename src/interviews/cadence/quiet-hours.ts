import { TZDate } from "@date-fns/tz"

/** No notification between these times of the wall clock, "HH:MM"; they may pass midnight. */
export interface QuietHours {
  readonly from: string
  readonly until: string
}

/** `instant` itself, or the end of the quiet hours it falls into; both ISO 8601. The machine's own zone without `timeZone`. */
export function afterQuiet(instant: string, quiet: QuietHours | null, timeZone?: string): string {
  if (quiet === null || quiet.from === quiet.until) return instant
  const local = timeZone ? new TZDate(instant, timeZone) : new Date(instant)
  const clock = minutes(local.getHours(), local.getMinutes())
  const from = ofText(quiet.from)
  const until = ofText(quiet.until)
  const passesMidnight = from > until
  const isQuiet = passesMidnight ? clock >= from || clock < until : clock >= from && clock < until
  if (!isQuiet) return instant
  if (passesMidnight && clock >= from) local.setDate(local.getDate() + 1)
  local.setHours(Math.floor(until / 60), until % 60, 0, 0)
  return new Date(local.getTime()).toISOString()
}

function ofText(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(":").map(Number)
  return minutes(hours, rest)
}

function minutes(hours: number, rest: number): number {
  return hours * 60 + rest
}
