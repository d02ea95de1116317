import { interviewLabel } from "~src/interviews/interview-label"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { whatAndWhen } from "~src/ui/when-words"

interface KnownMeetingProps {
  readonly record: InterviewRecord
  /** ISO 8601. */
  readonly now: string
  /** The invitation says that it was called off. */
  readonly cancelled: boolean
  readonly onTake: () => void
}

/** Says that an invitation may be about an interview there is already, with the one click that brings that up to date. */
export function KnownMeeting({ record, now, cancelled, onTake }: KnownMeetingProps) {
  const { interview } = record
  const parts = [interviewLabel(interview) || say("interviewUnnamed"), whatAndWhen(interview, now)]
  return (
    <div className="banner" data-known={record.id}>
      <p>{say("libraryKnown", { name: parts.filter((part) => part !== "").join(", ") })}</p>
      <button type="button" className="btn soft" data-action="take-known" onClick={onTake}>
        <span>{say(cancelled ? "libraryKnownPutAway" : "libraryKnownUpdate")}</span>
      </button>
    </div>
  )
}
