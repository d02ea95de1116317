import type { Brake } from "~src/interviews/cadence/brake"
import { say, sayCount } from "~src/platform/i18n"
import { dayWords } from "~src/ui/due-words"
import { IconClock } from "~src/ui/icons"

interface BrakeProps {
  readonly brake: Brake
  /** ISO 8601. */
  readonly now: string
}

/** Says that this note had better wait or stay unwritten, and why. It holds nothing up. */
export function BrakeNotice(props: BrakeProps) {
  return (
    <div className="moment">
      <IconClock className="i" aria-hidden="true" />
      <BrakeLine {...props} />
    </div>
  )
}

/** The words of it alone, for where the sign stands already. */
export function BrakeLine({ brake, now }: BrakeProps) {
  return <p data-brake={brake.reason}>{brakeWords(brake, now)}</p>
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
