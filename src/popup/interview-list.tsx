import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { InterviewItem } from "~src/popup/interview-item"
import type { Composing } from "~src/popup/use-composing"

interface InterviewListProps {
  readonly records: readonly InterviewRecord[]
  /** ISO 8601. */
  readonly now: string
  readonly composing: Composing
  readonly onEdit: (record: InterviewRecord) => void
  readonly onRemove: (id: string) => void
}

/** Every interview, newest first. */
export function InterviewList({ records, now, composing, onEdit, onRemove }: InterviewListProps) {
  if (records.length === 0) return null
  return (
    <section className="jobs" aria-labelledby="popup-interviews">
      <h2 id="popup-interviews">{say("popupInterviews")}</h2>
      <ul>
        {records.map((record) => (
          <InterviewItem
            key={record.id}
            record={record}
            now={now}
            composing={composing}
            onEdit={() => onEdit(record)}
            onRemove={() => onRemove(record.id)}
          />
        ))}
      </ul>
    </section>
  )
}
