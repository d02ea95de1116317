import ICAL from "ical.js"
import { isFollowed } from "~src/interviews/invitation/followed-rules"
import { inIanaZone, type WallTime, type ZoneReader, zoneOf } from "~src/interviews/invitation/zone-of"

const MOST_STEPS = 4_000
const DAY_MS = 86_400_000

/** When an event takes place. */
export interface EventTime {
  /** ISO 8601: an instant, or a date where it has no time of day. */
  readonly at: string
  /** It repeats by a rule that is not followed here, or not so far: `at` is its first one. */
  readonly isFirstOnly: boolean
}

/** What an event is read with. */
export interface EventContext {
  /** Of the event's own zone. */
  readonly read: ZoneReader
  readonly calendar: ICAL.Component
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Whether an event comes back. */
export function repeats(event: ICAL.Component): boolean {
  return event.hasProperty("rrule") || event.hasProperty("rdate")
}

/**
 * The next time of an event that is still to come, else the last one. `moved` are times, as `timesIn` gives them, that a single
 * event has taken the place of. null without a start.
 */
export function nextTime(
  event: ICAL.Component,
  context: EventContext,
  moved: readonly string[],
): EventTime | null {
  const start: unknown = event.getFirstPropertyValue("dtstart")
  if (!(start instanceof ICAL.Time) || start.year < 1970 || start.year > 2199) return null
  const first = atText(start, context.read)
  if (!repeats(event)) return { at: first, isFirstOnly: false }
  const rule: unknown = event.getFirstPropertyValue("rrule")
  const skipped = new Set([...moved, ...timesIn(event, "exdate", context)])
  const added = timesIn(event, "rdate", context).filter((at) => !skipped.has(at))
  const byRule = rule === null ? only(first, skipped) : along(rule, start, skipped, context)
  if (byRule === null) return { at: first, isFirstOnly: true }
  const at = soonest([...byRule, ...added], context)
  return at === null ? { at: first, isFirstOnly: true } : { at, isFirstOnly: false }
}

function only(first: string, skipped: ReadonlySet<string>): readonly string[] {
  return skipped.has(first) ? [] : [first]
}

/** The next time by a rule, or its last one; null where it is not followed, or `now` is not reached in so many steps. */
function along(
  rule: unknown,
  start: ICAL.Time,
  skipped: ReadonlySet<string>,
  { read, now }: EventContext,
): readonly string[] | null {
  if (!(rule instanceof ICAL.Recur) || !isFollowed(rule.toString())) return null
  const end = endOf(rule, read)
  // Its end may be told in another zone than its times: it is watched here.
  const open = ICAL.Recur.fromString(rule.toString().replace(/;?UNTIL=[^;]*/, ""))
  const times = open.iterator(floating(start))
  let last: readonly string[] = []
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const time = times.next()
    if (!time || read(time) > end) return last
    const at = atText(time, read)
    if (isSkipped(at, time, skipped)) continue
    last = [at]
    if (read(time) >= now) return last
  }
  return null
}

/** Milliseconds since 1970 after which a rule gives no more times. */
function endOf({ until }: ICAL.Recur, read: ZoneReader): number {
  if (!until) return Number.POSITIVE_INFINITY
  if (until.isDate) return read(until) + DAY_MS - 1
  return isUtc(until) ? inIanaZone("UTC")(until) : read(until)
}

/** A day that is left out takes all its times along. */
function isSkipped(at: string, time: ICAL.Time, skipped: ReadonlySet<string>): boolean {
  return skipped.has(at) || skipped.has(dayText(time))
}

function soonest(times: readonly string[], { now }: EventContext): string | null {
  const inOrder = times.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return inOrder.find((at) => Date.parse(at) >= now) ?? inOrder.at(-1) ?? null
}

/** The times that the properties `name` of an event state, each in the zone it is told in: ISO 8601 instants, or dates. */
export function timesIn(
  event: ICAL.Component,
  name: string,
  { read, calendar }: EventContext,
): readonly string[] {
  return event.getAllProperties(name).flatMap((property) => {
    const values: readonly unknown[] = property.getValues()
    const zone = property.getFirstParameter("tzid")
    const readHere = (zone ? zoneOf(zone, calendar) : null) ?? read
    return values.flatMap((value) => {
      const time = value instanceof ICAL.Period ? value.start : value
      if (!(time instanceof ICAL.Time) || Number.isNaN(readHere(time))) return []
      return atText(time, isUtc(time) ? inIanaZone("UTC") : readHere)
    })
  })
}

/** Whether a time is told in UTC, whatever the zone of its event. */
export function isUtc(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.utcTimezone
}

function atText(time: WallTime, read: ZoneReader): string {
  return time.isDate ? dayText(time) : new Date(read(time)).toISOString()
}

function dayText({ year, month, day }: WallTime): string {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${year}-${two(month)}-${two(day)}`
}

/** The same wall time without a zone: rules are followed on the wall clock. */
function floating({ year, month, day, hour, minute, second, isDate }: ICAL.Time): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate })
}
