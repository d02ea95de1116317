import { interviewLabel } from "~src/interviews/interview-label"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { PersonRow } from "~src/popup/person-row"
import type { Composing } from "~src/popup/use-composing"
import { sinceWords, whatAndWhen } from "~src/popup/when-words"
import { IconClock, IconPencil, IconTrash } from "~src/ui/icons"

interface InterviewItemProps {
  readonly record: InterviewRecord
  /** ISO 8601. */
  readonly now: string
  readonly composing: Composing
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One interview with the people met there. */
export function InterviewItem({ record, now, composing, onEdit, onRemove }: InterviewItemProps) {
  const { id, interview } = record
  const name = interviewLabel(interview) || say("interviewUnnamed")
  const what = whatAndWhen(interview, now)
  const since = sinceWords(interview.at, now)
  return (
    <li className="job" data-interview={id}>
      <div className="jt">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {what === "" ? null : <p>{what}</p>}
        {since === "" ? null : (
          <p className="since num">
            <IconClock className="i s" aria-hidden="true" />
            {since}
          </p>
        )}
      </div>
      <button
        type="button"
        className="ib"
        data-action="edit"
        aria-label={say("popupEdit", { name })}
        title={say("popupEdit", { name })}
        onClick={onEdit}
      >
        <IconPencil className="i s" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="ib"
        data-action="remove"
        aria-label={say("popupRemove", { name })}
        title={say("popupRemove", { name })}
        onClick={onRemove}
      >
        <IconTrash className="i s" aria-hidden="true" />
      </button>
      {interview.interviewers.length === 0 ? (
        <button type="button" className="link who" data-action="add-people" onClick={onEdit}>
          {say("popupAddPeople")}
        </button>
      ) : (
        <ul className="who">
          {interview.interviewers.map((person, index) => (
            <PersonRow
              // biome-ignore lint/suspicious/noArrayIndexKey: people have no id, and two may share a name
              key={index}
              person={person}
              onWrite={() => composing.write({ person, interview })}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
