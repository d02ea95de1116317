import ICAL from "ical.js"
import { isFollowed } from "~src/interviews/invitation/followed-rules"
import type { WallTime, ZoneReader } from "~src/interviews/invitation/zone-of"

const MOST_STEPS = 4_000

/** When an event takes place, as wall time. */
export interface EventTime {
  readonly time: WallTime
  /** It repeats by a rule that is not followed here, or not so far: `time` is its first one. */
  readonly isFirstOnly: boolean
}

/** Whether an event comes back. */
export function repeats(event: ICAL.Component): boolean {
  return event.hasProperty("rrule")
}

/**
 * The next time of an event that is still to come at `now` (milliseconds since 1970), else the last one. `moved` are times of
 * day that a single event has taken the place of. null without a start.
 */
export function nextTime(
  event: ICAL.Component,
  read: ZoneReader,
  now: number,
  moved: ReadonlySet<string>,
): EventTime | null {
  const start: unknown = event.getFirstPropertyValue("dtstart")
  if (!(start instanceof ICAL.Time) || start.year < 1970 || start.year > 2199) return null
  if (!repeats(event)) return { time: start, isFirstOnly: false }
  const rule: unknown = event.getFirstPropertyValue("rrule")
  const isKnown = rule instanceof ICAL.Recur && isFollowed(rule.toString())
  const skipped = new Set([...moved, ...excluded(event)])
  const time = isKnown ? along(rule.iterator(floating(start)), skipped, read, now) : null
  return time === null ? { time: start, isFirstOnly: true } : { time, isFirstOnly: false }
}

/** null where `now` is not reached in so many steps, or nothing is left of the event. */
function along(
  times: ICAL.RecurIterator,
  skipped: ReadonlySet<string>,
  read: ZoneReader,
  now: number,
): WallTime | null {
  let last: WallTime | null = null
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const time = times.next()
    if (!time) return last
    if (skipped.has(wallText(time))) continue
    last = time.clone()
    if (read(time) >= now) return last
  }
  return null
}

/** A wall time as text, the same for the same time whatever the zone. */
export function wallText(time: WallTime): string {
  const two = (part: number) => String(part).padStart(2, "0")
  const day = `${time.year}-${two(time.month)}-${two(time.day)}`
  return time.isDate ? day : `${day}T${two(time.hour)}:${two(time.minute)}`
}

function excluded(event: ICAL.Component): readonly string[] {
  const values: readonly unknown[] = event
    .getAllProperties("exdate")
    .flatMap((property) => property.getValues())
  return values.flatMap((value) => (value instanceof ICAL.Time ? wallText(value) : []))
}

/** The same wall time without a zone: rules are followed on the wall clock. */
function floating({ year, month, day, hour, minute, second, isDate }: ICAL.Time): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate })
}
