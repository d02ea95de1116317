import { useState } from "react"
import type { NoteKind } from "~src/draft/note-kind"
import { factsOf } from "~src/panel/session/session-edits"
import { useOffer, useSession, useSessionState } from "~src/panel/session-context"
import { ByHand } from "~src/panel/write/by-hand"
import { LetterCard } from "~src/panel/write/letter-card"
import { Opener } from "~src/panel/write/opener"
import { SituationChoice } from "~src/panel/write/situation-choice"
import { say, sayCount } from "~src/platform/i18n"
import { renderLetter } from "~src/templates/render-letter"
import type { Situation } from "~src/templates/section"
import { lettersFor } from "~src/templates/sections-for"
import { situationFor, situationsFor } from "~src/templates/situation"

/** Whole letters for a kind of note, after the kind of meeting it was. */
export function Letters({ kind }: { readonly kind: NoteKind }) {
  const session = useSession()
  // Facts depend on these two; without following them a saved fact would not show.
  const record = useSessionState((state) => state.record)
  useSessionState((state) => state.snapshot)
  const [chosen, setChosen] = useState<Situation | null | undefined>(undefined)
  const situations = situationsFor(kind)
  const situation = chosen === undefined ? situationFor(kind, record?.interview ?? null) : chosen
  const facts = factsOf(session)
  const { catalogue, tone } = useOffer()
  const letters = lettersFor(kind, situation, catalogue, tone)
  const missing = letters[0] ? renderLetter(letters[0], facts, catalogue).missing.length : 0
  return (
    <div className="letters">
      <Opener
        title={say("writeLetter")}
        line={missing === 0 ? say("writeLetterFilled") : sayCount("writeLetterMissing", missing)}
        isThere={false}
      >
        {situations.length > 0 ? (
          <SituationChoice situations={situations} chosen={situation} onChoose={setChosen} />
        ) : null}
        {letters.map((letter) => (
          <LetterCard key={letter.id} letter={letter} facts={facts} />
        ))}
      </Opener>
      {kind === "thank-you" ? <ByHand /> : null}
    </div>
  )
}
