import type { DueNote } from "~src/interviews/cadence/due-note"
import { say, sayCount } from "~src/platform/i18n"
import { formatDate } from "~src/ui/format-date"

const HOUR = 3_600_000

/** When it is due: "3 h left of the first day", "From Wed, Dec 2. Quiet until then." `now` is ISO 8601. */
export function dueTime(due: DueNote, now: string): string {
  if (due.snoozedUntil !== null) return say("dueSnoozed", { day: momentWords(due.snoozedUntil, now) })
  if (due.urgency === "soon" || due.urgency === "quiet") {
    const key = due.kind === "thank-you" ? "dueAfterInterview" : "dueFrom"
    return say(key, { day: dayWords(due.from, now) })
  }
  if (due.kind === "thank-you") return thankYouTime(due, now)
  if (due.kind === "reply") return say("dueReplyTime")
  if (due.kind === "after-rejection") return say("dueAfterRejectionTime")
  return say(due.urgency === "due-now" ? "dueCheckInTime" : "dueCheckInLate")
}

function thankYouTime({ until, tone }: DueNote, now: string): string {
  if (tone === "late") return say("dueThankLate")
  if (tone === "amber") return say("dueThankAmber")
  const left = Date.parse(until) - Date.parse(now)
  if (left > 24 * HOUR) return say("dueThankBy", { day: dayWords(until, now) })
  if (left >= HOUR) return sayCount("dueHoursLeft", Math.floor(left / HOUR))
  return sayCount("dueMinutesLeft", Math.max(1, Math.floor(left / 60_000)))
}

/** "Wed, Dec 2", with the year where it is not this one, in the machine's own zone. Both are ISO 8601. */
export function dayWords(iso: string, now: string): string {
  // A date alone would be read as midnight in Greenwich, the day before in America.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00` : iso)
  if (Number.isNaN(date.getTime())) return ""
  const isThisYear = date.getFullYear() === new Date(now).getFullYear()
  const form = { weekday: "short", month: "short", day: "numeric" } as const
  return formatDate(date, isThisYear ? form : { ...form, year: "numeric" })
}

/** The time of day where it is today, else the day. */
function momentWords(iso: string, now: string): string {
  const date = new Date(iso)
  if (date.toDateString() !== new Date(now).toDateString()) return dayWords(iso, now)
  return formatDate(date, { hour: "numeric", minute: "2-digit" })
}
