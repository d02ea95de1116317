/**
 * What calendars offer for a meeting, part by part. The parser looks for the next day without an end to its looking, so each
 * shape below has one in every stretch of its length: a 28th, a fourth Friday, a last working day.
 */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^\d{1,4}$/,
  UNTIL: /^[\dTZ:-]+$/,
  WKST: /^[A-Z]{2}$/,
  BYDAY: /^(?:[+-]?[1-4]?[A-Z]{2},?)+$/,
  BYMONTHDAY: /^(?:[1-9]|1\d|2[0-8])$/,
  BYMONTH: /^(?:[1-9]|1[0-2])$/,
  BYSETPOS: /^(?:[1-4]|-1)$/,
}

type Parts = ReadonlyMap<string, string | undefined>

/** Whether the recurrence `rule` ("FREQ=WEEKLY;BYDAY=WE") is one that is followed here. */
export function isFollowed(rule: string): boolean {
  const parts: Parts = new Map(
    rule.split(";").map((part) => part.split("=", 2) as [string, string | undefined]),
  )
  const isPlain = [...parts].every(([name, value]) => PARTS[name]?.test(value ?? "") === true)
  return isPlain && isSure(parts)
}

/** Together some parts name a day that comes once in decades, or never: every 28th day is always the same day of the week. */
function isSure(parts: Parts): boolean {
  const has = (...names: readonly string[]) => names.some((name) => parts.has(name))
  const isPlainWeekday = !/\d/.test(parts.get("BYDAY") ?? "")
  switch (parts.get("FREQ")) {
    case "DAILY":
      return !has("BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS")
    case "WEEKLY":
      return isPlainWeekday && !has("BYMONTHDAY", "BYMONTH", "BYSETPOS")
    case "MONTHLY":
      return !has("BYMONTH") && isOneDay(parts)
    default:
      return isOneDay(parts) && (!has("BYSETPOS") || has("BYMONTH"))
  }
}

/** Of a month: by its number, by its weekday, or by its place among some weekdays; two of them together are not sure. */
function isOneDay(parts: Parts): boolean {
  const days = parts.get("BYDAY")
  if (parts.has("BYSETPOS")) return days !== undefined && !/\d/.test(days) && !parts.has("BYMONTHDAY")
  return days === undefined || !parts.has("BYMONTHDAY")
}
