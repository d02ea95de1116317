import { useState } from "react"
import { personOf } from "~src/interviews/match-interview"
import { factsOf } from "~src/panel/session/session-edits"
import { useOffer, useSession, useSessionState } from "~src/panel/session-context"
import { Opener } from "~src/panel/write/opener"
import { handwrittenPlace } from "~src/platform/handwritten-place"
import { say } from "~src/platform/i18n"
import { openOwnPage } from "~src/platform/open-own-page"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter } from "~src/templates/section"
import { handwrittenLetters } from "~src/templates/sections-for"
import { toneTitleKeys } from "~src/templates/slot"
import { CopyButton } from "~src/ui/copy-button"
import { RenderedText } from "~src/ui/rendered-text"

/** Thank-yous for a card. They are not for the mail: they are opened on a page of their own, or copied. */
export function ByHand() {
  const { catalogue } = useOffer()
  return (
    <Opener title={say("writeByHand")} line={say("writeByHandLine")} isThere={false}>
      {handwrittenLetters(catalogue).map((letter) => (
        <CardCard key={letter.id} letter={letter} />
      ))}
    </Opener>
  )
}

function CardCard({ letter }: { readonly letter: Letter }) {
  const session = useSession()
  const record = useSessionState((state) => state.record)
  const recipients = useSessionState((state) => state.snapshot?.recipients) ?? []
  const [further, setFurther] = useState(0)
  const facts = factsOf(session)
  const { catalogue } = useOffer()
  const { body } = renderLetter(letter, { ...facts, turn: facts.turn + further }, catalogue)
  const open = () => {
    const people = record?.interview.interviewers ?? []
    const reader = recipients.map((mailbox) => personOf(mailbox, people)).find((person) => person !== null)
    const at = record === null ? "" : handwrittenPlace(record.id, reader ? people.indexOf(reader) : 0)
    void openOwnPage("handwritten", at)
  }
  return (
    <div className="preview by-hand" data-by-hand={letter.id}>
      <div className="letter-head">
        <small>{say(toneTitleKeys[letter.tone])}</small>
        <button type="button" className="btn soft" data-action="open-handwritten" onClick={open}>
          <span>{say("writeByHandOpen")}</span>
        </button>
        <button
          type="button"
          className="btn text"
          data-wording={letter.id}
          onClick={() => setFurther(further + 1)}
        >
          <span>{say("writeAnotherWording")}</span>
        </button>
      </div>
      <RenderedText rendered={body} />
      <CopyButton text={body.text} label={say("thankCopy")} />
    </div>
  )
}
