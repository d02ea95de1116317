import { useId } from "react"
import { notesFor } from "~src/interviews/notes-for"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { InterviewActions } from "~src/popup/interview-actions"
import type { PopupServices } from "~src/popup/popup-services"
import { useSentNotes } from "~src/stores/use-stores"
import { dayWords } from "~src/ui/due-words"
import { IconButton } from "~src/ui/icon-button"
import { IconX } from "~src/ui/icons"
import { sentTitle } from "~src/ui/sent-words"

interface SentListProps {
  readonly services: PopupServices
  readonly record: InterviewRecord
  /** ISO 8601. */
  readonly now: string
  readonly actions: InterviewActions
}

/** The notes that went out after an interview, with their texts as far as they are kept. */
export function SentList({ services, record, now, actions }: SentListProps) {
  const id = useId()
  const { notes } = useSentNotes(services.sentNotes)
  const mine = new Set(
    notesFor(
      record.id,
      record.interview,
      notes.map(({ message }) => message),
    ),
  )
  const shown = notes.filter(({ message }) => mine.has(message))
  if (shown.length === 0) return null
  return (
    <section className="sent" aria-labelledby={id}>
      <h2 id={id}>{say("sentTitle")}</h2>
      <ul>
        {shown.map((note) => (
          <SentItem
            key={note.id}
            note={note}
            now={now}
            onConfirm={() => actions.confirmNote(note)}
            onRemove={() => actions.removeNote(note)}
          />
        ))}
      </ul>
    </section>
  )
}

function SentItem(props: {
  readonly note: SentNoteRecord
  readonly now: string
  readonly onConfirm: () => void
  readonly onRemove: () => void
}) {
  const { message } = props.note
  const title = sentTitle(message)
  const line = say(props.note.confirmed ? "sentLine" : "sentUnconfirmed", {
    title,
    day: dayWords(message.at, props.now),
  })
  return (
    <li data-sent={props.note.id}>
      {message.body === "" ? (
        <span className="what">{line}</span>
      ) : (
        <details className="what">
          <summary>{line}</summary>
          <p className="words">{message.body}</p>
        </details>
      )}
      {props.note.confirmed ? null : (
        <button type="button" className="link" data-action="confirm-note" onClick={props.onConfirm}>
          {say("sentYes")}
        </button>
      )}
      <IconButton
        sign={IconX}
        isSmall
        action="remove-note"
        label={say("sentRemove", { title })}
        hasTip
        onClick={props.onRemove}
      />
    </li>
  )
}
