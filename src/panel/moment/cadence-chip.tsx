import { memo } from "react"
import { timeSince } from "~src/interviews/time-since"
import { useCadence } from "~src/panel/moment/use-cadence"
import { useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { cadenceLine } from "~src/ui/cadence-line"
import { IconClock } from "~src/ui/icons"

/**
 * How the interview stands: "3 h left of the first day", "Quiet until Wed, Dec 2", else how long ago it was. A late note is
 * still welcome, so time is never shown as a fault.
 */
export const CadenceChip = memo(function CadenceChip() {
  const found = useCadence()
  const kind = useSessionState((state) => state.review?.noteKind)
  if (found === null) return null
  const { input, cadence } = found
  // The time for this kind of note, where there is one; a check-in has nothing to do with the first day.
  const own = cadence.due.filter((due) => due.kind === kind)
  const standing = own.length > 0 ? { ...cadence, due: own } : cadence
  const words = cadenceLine(standing, input.now) || sinceWords(input.interview.at, input.now)
  if (words === "") return null
  return (
    <span className="chip num" data-cadence={cadence.urgency}>
      <IconClock className="i s" aria-hidden="true" />
      {words}
    </span>
  )
})

function sinceWords(at: string, now: string): string {
  const since = timeSince(at, now)
  if (since === null) return ""
  const words = sayCount(since.key, since.count)
  return since.tone === "late" ? say("sinceLate", { time: words }) : words
}
