import ICAL from "ical.js"
import type { WallTime, ZoneReader } from "~src/interviews/invitation/zone-of"

/** What calendars offer for a meeting. With anything else a rule can be made to run for ever. */
const PLAIN_PART =
  /^(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d?|COUNT=\d{1,4}|UNTIL=[\dTZ:-]+|WKST=[A-Z]{2}|BYDAY=(?:[+-]?[1-4]?[A-Z]{2},?)+|BYMONTHDAY=[12]?\d)$/
const MOST_STEPS = 4_000

/** Whether an event comes back by a rule that is followed here. */
export function repeats(event: ICAL.Component): boolean {
  return ruleOf(event) !== null
}

/**
 * When an event takes place, as wall time: the next time that is still to come at `now` (milliseconds since 1970), else the last
 * one. `moved` are times of day that a single event has taken the place of. null without a start.
 */
export function nextTime(
  event: ICAL.Component,
  read: ZoneReader,
  now: number,
  moved: ReadonlySet<string>,
): WallTime | null {
  const start: unknown = event.getFirstPropertyValue("dtstart")
  if (!(start instanceof ICAL.Time) || start.year < 1970 || start.year > 2199) return null
  const rule = ruleOf(event)
  if (rule === null) return start
  const skipped = new Set([...moved, ...excluded(event)])
  const iterator = rule.iterator(floating(start))
  let last: WallTime | null = null
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const time = iterator.next()
    if (!time) break
    if (skipped.has(wallText(time))) continue
    last = time.clone()
    if (read(time) >= now) break
  }
  return last
}

/** A wall time as text, the same for the same time whatever the zone. */
export function wallText(time: WallTime): string {
  const two = (part: number) => String(part).padStart(2, "0")
  const day = `${time.year}-${two(time.month)}-${two(time.day)}`
  return time.isDate ? day : `${day}T${two(time.hour)}:${two(time.minute)}`
}

function ruleOf(event: ICAL.Component): ICAL.Recur | null {
  const rule: unknown = event.getFirstPropertyValue("rrule")
  if (!(rule instanceof ICAL.Recur)) return null
  return rule
    .toString()
    .split(";")
    .every((part) => PLAIN_PART.test(part))
    ? rule
    : null
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
