import type { Brake } from "~src/interviews/cadence/brake"
import { say, sayCount } from "~src/platform/i18n"
import { dayWords } from "~src/ui/due-words"
import { IconClock } from "~src/ui/icons"

interface BrakeNoticeProps {
  readonly brake: Brake
  /** ISO 8601. */
  readonly now: string
}

/** Says that this note had better wait or stay unwritten, and why. It holds nothing up. */
export function BrakeNotice({ brake, now }: BrakeNoticeProps) {
  return (
    <div className="moment" data-brake={brake.reason}>
      <IconClock className="i" aria-hidden="true" />
      <p>{brakeWords(brake, now)}</p>
    </div>
  )
}

function brakeWords(brake: Brake, now: string): string {
  switch (brake.reason) {
    case "before-interview":
      return say("brakeBeforeInterview", { day: dayWords(brake.from, now) })
    case "before-promised":
      return say("brakeBeforePromised", {
        promised: dayWords(brake.promised, now),
        day: dayWords(brake.from, now),
      })
    case "too-soon":
      return say("brakeTooSoon", { day: dayWords(brake.from, now) })
    case "enough-check-ins":
      return sayCount("brakeEnough", brake.count)
    case "decided":
      return say("brakeDecided")
    case "already-sent":
      return say("brakeAlreadySent")
  }
}
