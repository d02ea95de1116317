import { insertLetter, replaceWithLetter } from "~src/panel/session/session-letters"
import { useOffer, useSession, useSessionState } from "~src/panel/session-context"
import { ChangeLink } from "~src/panel/write/change-link"
import { Whose } from "~src/panel/write/whose"
import { say } from "~src/platform/i18n"
import type { Facts } from "~src/templates/facts"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter } from "~src/templates/section"
import { RenderedText } from "~src/ui/rendered-text"

/** A whole letter: into an empty draft, at the caret, or in the place of what is there. */
export function LetterCard({ letter, facts }: { readonly letter: Letter; readonly facts: Facts }) {
  const session = useSession()
  const isEmpty = useSessionState((state) => (state.snapshot?.body ?? "").trim() === "")
  const { catalogue } = useOffer()
  const { subject, body } = renderLetter(letter, facts, catalogue)
  return (
    <div className="preview">
      <div className="letter-head">
        <small>
          <Whose piece={letter} />
        </small>
        <button
          type="button"
          className="btn soft"
          data-insert={letter.id}
          onClick={() => void insertLetter(session, letter)}
        >
          <span>{say(isEmpty ? "writeInsertLetter" : "writeInsertAtCaret")}</span>
        </button>
        {isEmpty ? null : (
          <button
            type="button"
            className="btn text"
            data-replace={letter.id}
            onClick={() => void replaceWithLetter(session, letter)}
          >
            <span>{say("writeReplaceDraft")}</span>
          </button>
        )}
      </div>
      {subject.text === "" ? null : (
        <b>
          <RenderedText rendered={subject} />
        </b>
      )}
      <RenderedText rendered={body} />
      <ChangeLink id={letter.id} />
    </div>
  )
}
