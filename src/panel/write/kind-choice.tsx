import { useId } from "react"
import type { NoteKind } from "~src/draft/note-kind"
import { KIND_KEYS } from "~src/panel/kind-select"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

const KINDS = ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"] as const

/** The kinds of note there are letters for. */
export function KindChoice({ kind }: { readonly kind: NoteKind }) {
  const session = useSession()
  const name = useId()
  return (
    <fieldset className="kinds">
      <legend className="vh">{say("kindLabel")}</legend>
      {KINDS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            className="vh"
            name={name}
            checked={each === kind}
            onChange={() => session.decide({ chosenKind: each })}
          />
          {say(KIND_KEYS[each])}
        </label>
      ))}
    </fieldset>
  )
}
