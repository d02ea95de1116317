import type { Cadence } from "~src/interviews/cadence/cadence"
import { say } from "~src/platform/i18n"
import { dayWords, dueTime } from "~src/ui/due-words"

/** One line on how an interview stands: "3 h left of the first day", "Quiet until Wed, Dec 2". "" when there is nothing to say. */
export function cadenceLine({ urgency, due }: Cadence, now: string): string {
  if (urgency === "rest") return say("cadenceRest")
  if (urgency === "done") return say("cadenceDone")
  const [next] = due
  if (next === undefined) return ""
  const isAhead = next.urgency === "soon" || next.urgency === "quiet"
  if (isAhead && next.snoozedUntil === null && next.kind !== "thank-you") {
    return say("cadenceQuiet", { day: dayWords(next.from, now) })
  }
  return dueTime(next, now)
}
