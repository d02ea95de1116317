import { subjectOf, writeSubject } from "~src/panel/session/session-letters"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

/** Fills the subject with what a letter for this interview would say; nothing while a fact for it is missing. */
export function SubjectAction() {
  const session = useSession()
  const noteKind = useSessionState((state) => state.review?.noteKind ?? "thank-you")
  // Its facts come from here; without following it a saved fact would not show.
  useSessionState((state) => state.record)
  const subject = subjectOf(session, noteKind)
  if (subject === null) return null
  return (
    <div className="act">
      <button
        type="button"
        className="btn soft"
        data-action="fill-subject"
        onClick={() => writeSubject(session, subject)}
      >
        <span>{say("subjectFill")}</span>
        <bdi className="words">{subject}</bdi>
      </button>
    </div>
  )
}
