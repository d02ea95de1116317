import type { Interview } from "~src/interviews/interview"
import { timeSince } from "~src/interviews/time-since"
import { say, sayCount } from "~src/platform/i18n"
import { formatDate } from "~src/ui/format-date"

/** After this many days nobody counts any more; the date says it better. */
const MOST_DAYS = 21

/** "Operations Analyst, Nov 19", with the year where it is not this one; "" when neither is known. `now` is ISO 8601. */
export function whatAndWhen({ company, role, at }: Interview, now: string): string {
  // Without a company the role is already the interview's name.
  return [company === "" ? "" : role, day(at, now)].filter((part) => part !== "").join(", ")
}

/** "Nov 19, 2:30 PM", the day alone where no time is known; in the machine's own zone. Both are ISO 8601. */
export function momentWords(at: string, now: string): string {
  if (!/T/i.test(at)) return day(at, now)
  const time = formatDate(new Date(at), { hour: "numeric", minute: "2-digit" })
  return `${day(at, now)}, ${time}`
}

/** "21 h since the interview", or "" where that does not help. Both times are ISO 8601. */
export function sinceWords(at: string, now: string): string {
  const since = timeSince(at, now)
  if (since === null || (since.key === "sinceDays" && since.count > MOST_DAYS)) return ""
  const words = sayCount(since.key, since.count)
  return since.tone === "late" ? say("sinceLate", { time: words }) : words
}

function day(at: string, now: string): string {
  // A date alone would be read as midnight in Greenwich, the day before in America.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T00:00` : at)
  if (at === "" || Number.isNaN(date.getTime())) return ""
  const sameYear = date.getFullYear() === new Date(now).getFullYear()
  return formatDate(date, { month: "short", day: "numeric", ...(sameYear ? {} : { year: "numeric" }) })
}
