import { interviewLabel } from "~src/interviews/interview-label"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { InterviewActions } from "~src/popup/interview-actions"
import { personName } from "~src/ui/person-name"
import { TopicsForm } from "~src/ui/topics-form"

interface FreshTopicsProps {
  readonly record: InterviewRecord
  readonly actions: InterviewActions
}

/** Asks what was talked about at an interview that is just over, until it is answered, waved away, or asked in a compose window. */
export function FreshTopics({ record, actions }: FreshTopicsProps) {
  const [person, ...others] = record.interview.interviewers
  const company = interviewLabel(record.interview)
  const name = person && others.length === 0 ? personName(person) : ""
  return (
    <TopicsForm
      question={name === "" ? say("popupTopicsAt", { company }) : say("momentTopicsWith", { name })}
      onKeep={(topics) => actions.keepTopics(record, topics)}
      onNotNow={() => actions.askNoTopics(record)}
    />
  )
}
