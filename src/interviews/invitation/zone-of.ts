import { TZDate } from "@date-fns/tz"
import ICAL from "ical.js"
import { WINDOWS_ZONES } from "~src/interviews/invitation/data/windows-zones"

/** What a clock on the wall shows; `isDate` without a time of day. Months from 1. */
export type WallTime = Pick<ICAL.Time, "year" | "month" | "day" | "hour" | "minute" | "second" | "isDate">

/** Turns wall time of one zone into milliseconds since 1970. */
export type ZoneReader = (wall: WallTime) => number

/** Wall time in an IANA zone, in the machine's own without one. */
export function inIanaZone(zone: string | undefined): ZoneReader {
  return ({ year, month, day, hour, minute, second }) =>
    zone
      ? new TZDate(year, month - 1, day, hour, minute, second, zone).getTime()
      : new Date(year, month - 1, day, hour, minute, second).getTime()
}

/**
 * The zone a calendar file means by `name`: an IANA name, also at the end of a path as some calendars write it, a name of
 * Windows, or what the file's own definition says. null when it is none of these.
 */
export function zoneOf(name: string, calendar: ICAL.Component): ZoneReader | null {
  if (/^(?:UTC|GMT|Z)$/i.test(name)) return inIanaZone("UTC")
  const definition = calendar
    .getAllSubcomponents("vtimezone")
    .find((zone) => zone.getFirstPropertyValue("tzid") === name)
  const names = [name, WINDOWS_ZONES[name], tailOf(name), definition?.getFirstPropertyValue("x-lic-location")]
  const iana = names.find((candidate) => typeof candidate === "string" && isIana(candidate))
  if (typeof iana === "string") return inIanaZone(iana)
  return definition && isPlain(definition) ? asDefined(definition) : null
}

/** "/citadel.org/20210210_1/America/New_York" ends with the name. */
function tailOf(name: string): string {
  return /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/-]+$/.exec(name)?.[0] ?? ""
}

function isIana(name: string): boolean {
  // An offset such as "+05:00" is taken for a zone, too.
  if (!/^[A-Z][A-Za-z]+\/[\w+/-]+$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

/** Clocks change once a year; a definition with other rules would keep the parser busy for ever. */
function isPlain(definition: ICAL.Component): boolean {
  const changes = definition.getAllSubcomponents()
  const rules = changes.flatMap((change) => change.getAllProperties("rrule"))
  return (
    changes.length > 0 &&
    changes.length <= 50 &&
    changes.every((change) => change.hasProperty("dtstart") && change.hasProperty("tzoffsetto")) &&
    rules.every((rule) => YEARLY.test(String(rule.getFirstValue())))
  )
}

/** As calendars write the change of the clocks: "FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10". */
const YEARLY =
  /^FREQ=YEARLY(?:;(?:INTERVAL=1|COUNT=\d{1,3}|UNTIL=[\dTZ:-]+|BYDAY=[+-]?[1-4]?[A-Z]{2}|BYMONTH=\d{1,2}|WKST=[A-Z]{2}))*$/

function asDefined(definition: ICAL.Component): ZoneReader {
  const zone = new ICAL.Timezone(definition)
  return (wall) => {
    const offset = zone.utcOffset(ICAL.Time.fromData({ ...fields(wall) }))
    return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - offset * 1_000
  }
}

function fields({ year, month, day, hour, minute, second, isDate }: WallTime) {
  return { year, month, day, hour, minute, second, isDate }
}
