import { say } from "~src/platform/i18n"
import type { InterviewActions } from "~src/popup/interview-actions"
import type { PopupServices } from "~src/popup/popup-services"
import { useSentNotes } from "~src/stores/use-stores"
import { sentTitle } from "~src/ui/sent-words"

interface UnconfirmedNotesProps {
  readonly services: PopupServices
  readonly actions: InterviewActions
}

/** Asks of each note that waits for a yes whether it went out: the page where it was sent asks for a moment only. */
export function UnconfirmedNotes({ services, actions }: UnconfirmedNotesProps) {
  const { notes } = useSentNotes(services.sentNotes)
  const unsure = notes.filter(({ confirmed }) => !confirmed)
  if (unsure.length === 0) return null
  return (
    <ul className="unreadable">
      {unsure.map((note) => (
        <li key={note.id} data-unconfirmed={note.id}>
          <p>{say("sentAsk", { title: sentTitle(note.message) })}</p>
          <div className="acts">
            <button
              type="button"
              className="btn soft"
              data-action="confirm-note"
              onClick={() => actions.confirmNote(note)}
            >
              <span>{say("sentYes")}</span>
            </button>
            <button
              type="button"
              className="btn text"
              data-action="not-sent"
              onClick={() => actions.removeNote(note)}
            >
              <span>{say("sentNot")}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
