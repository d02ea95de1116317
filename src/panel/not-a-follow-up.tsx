import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

/** For a draft that is something else, or in another language: nothing is checked until the person says that it is a follow-up. */
export function NotAFollowUp({ isForeign }: { readonly isForeign: boolean }) {
  const session = useSession()
  return (
    <div className="scroll" role="tabpanel" aria-label={say("tabCheck")}>
      <div className="blank">
        <h3>{say(isForeign ? "foreignTitle" : "restingTitle")}</h3>
        <p>{say(isForeign ? "foreignLine" : "restingLine")}</p>
        <button
          type="button"
          className="btn line"
          onClick={() => session.decide({ chosenKind: "thank-you" })}
        >
          <span>{say(isForeign ? "foreignReadAnyway" : "restingItIsOne")}</span>
        </button>
      </div>
    </div>
  )
}
