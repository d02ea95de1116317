import type { MessageKey } from "~src/platform/i18n"

/** In the morning, when mail is read. */
const MORNING = 9
const LATER_TODAY_HOURS = 3

/** The ways to put something off, with the ISO 8601 instant each leads to. `now` is ISO 8601. */
export function snoozeTimes(now: string): readonly { readonly key: MessageKey; readonly until: string }[] {
  return [
    { key: "snoozeHours", until: new Date(Date.parse(now) + LATER_TODAY_HOURS * 3_600_000).toISOString() },
    { key: "snoozeTomorrow", until: morningAfter(now, 1) },
    { key: "snoozeWeek", until: morningAfter(now, 7) },
  ]
}

function morningAfter(now: string, days: number): string {
  const date = new Date(now)
  date.setDate(date.getDate() + days)
  date.setHours(MORNING, 0, 0, 0)
  return date.toISOString()
}
