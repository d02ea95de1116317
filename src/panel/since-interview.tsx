import { timeSince } from "~src/interviews/time-since"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { IconClock } from "~src/ui/icons"

/** "21 h since the interview", as long as it helps; a late note is still welcome, so time is never shown as a fault. */
export function SinceInterview() {
  const { services } = useSession()
  const record = useSessionState((state) => state.record)
  const since = record === null ? null : timeSince(record.interview.at, services.now())
  if (since === null) return null
  const words = sayCount(since.key, since.count)
  return (
    <span className="chip">
      <IconClock className="i s" aria-hidden="true" />
      {since.tone === "late" ? say("sinceLate", { time: words }) : words}
    </span>
  )
}
