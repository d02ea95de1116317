import { useLayoutEffect, useRef } from "react"
import type { Cadence } from "~src/interviews/cadence/cadence"
import { interviewLabel } from "~src/interviews/interview-label"
import { personKey } from "~src/interviews/person-key"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { InterviewActions } from "~src/popup/interview-actions"
import { InterviewHead } from "~src/popup/interview-head"
import { PersonRow } from "~src/popup/person-row"
import type { PopupServices } from "~src/popup/popup-services"
import { SentList } from "~src/popup/sent-list"
import { StatusChoice } from "~src/popup/status-choice"
import type { Composing } from "~src/popup/use-composing"
import { IconArchive, IconPencil, IconTrash } from "~src/ui/icons"

interface InterviewViewProps {
  readonly services: PopupServices
  readonly record: InterviewRecord
  readonly cadence: Cadence
  /** ISO 8601. */
  readonly now: string
  readonly actions: InterviewActions
  readonly composing: Composing
  readonly onBack: () => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One interview: who was met and thanked, what came of it, and what can be done. */
export function InterviewView(props: InterviewViewProps) {
  const { services, record, cadence, now, actions, composing, onBack, onEdit, onRemove } = props
  const { interview, progress } = record
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(() => main.current?.focus(), [])
  const name = interviewLabel(interview) || say("interviewUnnamed")
  const isArchived = progress.status === "archived"
  return (
    <main className="pmain" ref={main} tabIndex={-1} aria-label={name} data-interview={record.id}>
      <InterviewHead name={name} record={record} cadence={cadence} now={now} onBack={onBack} />
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
              isThanked={cadence.thanked.has(personKey(person))}
              isBySaying={progress.thanked.includes(personKey(person))}
              onWrite={() => composing.write({ person, interview })}
              onThanked={(isThanked) => actions.setThanked(record, person, isThanked)}
            />
          ))}
        </ul>
      )}
      <StatusChoice status={progress.status} onChange={(status) => actions.setStatus(record, status)} />
      <SentList services={services} record={record} now={now} onRemove={actions.removeNote} />
      <div className="acts">
        <button type="button" className="btn text" data-action="edit" onClick={onEdit}>
          <IconPencil className="i s" aria-hidden="true" />
          <span>{say("popupEditAction")}</span>
        </button>
        <button
          type="button"
          className="btn text"
          data-action="archive"
          onClick={() => actions.setStatus(record, isArchived ? "waiting" : "archived")}
        >
          <IconArchive className="i s" aria-hidden="true" />
          <span>{say(isArchived ? "popupBringBack" : "popupArchive")}</span>
        </button>
        <button type="button" className="btn text" data-action="remove" onClick={onRemove}>
          <IconTrash className="i s" aria-hidden="true" />
          <span>{say("popupRemoveAction")}</span>
        </button>
      </div>
    </main>
  )
}
