import { useLayoutEffect, useRef } from "react"
import { interviewLabel } from "~src/interviews/interview-label"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { InterviewActions } from "~src/popup/interview-actions"
import { InterviewHead } from "~src/popup/interview-head"
import { PeopleMet } from "~src/popup/people-met"
import type { PopupServices } from "~src/popup/popup-services"
import { SentList } from "~src/popup/sent-list"
import { StatusChoice } from "~src/popup/status-choice"
import type { Composing } from "~src/popup/use-composing"
import type { OverviewNow } from "~src/popup/use-overview"
import { IconArchive, IconPencil, IconTrash } from "~src/ui/icons"

interface InterviewViewProps {
  readonly services: PopupServices
  readonly record: InterviewRecord
  readonly overview: OverviewNow
  readonly actions: InterviewActions
  readonly composing: Composing
  readonly onBack: () => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One interview: who was met and thanked, what came of it, and what can be done. */
export function InterviewView(props: InterviewViewProps) {
  const { services, record, overview, actions, composing, onBack, onEdit, onRemove } = props
  const { interview, progress } = record
  const { now } = overview
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(() => main.current?.focus(), [])
  const name = interviewLabel(interview) || say("interviewUnnamed")
  const isArchived = progress.status === "archived"
  return (
    <main className="pmain" ref={main} tabIndex={-1} aria-label={name} data-interview={record.id}>
      <InterviewHead
        name={name}
        record={record}
        cadence={overview.cadence(record)}
        now={now}
        onBack={onBack}
      />
      {interview.at === "" ? (
        <button type="button" className="link who" data-action="add-when" onClick={onEdit}>
          {say("popupAddWhen")}
        </button>
      ) : null}
      {interview.interviewers.length === 0 ? (
        <button type="button" className="link who" data-action="add-people" onClick={onEdit}>
          {say("popupAddPeople")}
        </button>
      ) : (
        <PeopleMet
          record={record}
          thankings={overview.thankings(record)}
          now={now}
          actions={actions}
          composing={composing}
          onByHand={(at) => void services.openHandwritten(at)}
        />
      )}
      <StatusChoice status={progress.status} onChange={(status) => actions.setStatus(record, status)} />
      <SentList services={services} record={record} now={now} actions={actions} />
      <div className="acts">
        <button type="button" className="btn text" data-action="edit" onClick={onEdit}>
          <IconPencil className="i s" aria-hidden="true" />
          <span>{say("popupEditAction")}</span>
        </button>
        <button
          type="button"
          className="btn text"
          data-action="archive"
          onClick={() => (isArchived ? actions.bringBack(record) : actions.setStatus(record, "archived"))}
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
