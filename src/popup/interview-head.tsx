import type { Cadence } from "~src/interviews/cadence/cadence"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { cadenceLine } from "~src/ui/cadence-line"
import { dayWords } from "~src/ui/due-words"
import { IconButton } from "~src/ui/icon-button"
import { IconArrowLeft, IconClock } from "~src/ui/icons"
import { whatAndWhen } from "~src/ui/when-words"

interface InterviewHeadProps {
  readonly name: string
  readonly record: InterviewRecord
  readonly cadence: Cadence
  /** ISO 8601. */
  readonly now: string
  readonly onBack: () => void
}

/** What an interview was, what is promised, and what is due. */
export function InterviewHead({ name, record, cadence, now, onBack }: InterviewHeadProps) {
  const { interview } = record
  const what = whatAndWhen(interview, now)
  const promised = dayWords(interview.promisedBy, now)
  const line = cadenceLine(cadence, now)
  return (
    <div className="view-head">
      <IconButton sign={IconArrowLeft} action="back" label={say("popupBack")} hasTip onClick={onBack} />
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {what === "" ? null : <p>{what}</p>}
        {promised === "" ? null : <p>{say("popupPromised", { day: promised })}</p>}
        {line === "" ? null : (
          <p className="since num">
            <IconClock className="i s" aria-hidden="true" />
            {line}
          </p>
        )}
      </div>
    </div>
  )
}
