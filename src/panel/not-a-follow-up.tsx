import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

/** For a draft that is something else: nothing is checked until the person says that it is a follow-up. */
export function NotAFollowUp() {
  const session = useSession()
  return (
    <div className="scroll" role="tabpanel" aria-label={say("tabCheck")}>
      <div className="blank">
        <h3>{say("restingTitle")}</h3>
        <p>{say("restingLine")}</p>
        <button
          type="button"
          className="btn line"
          onClick={() => session.decide({ chosenKind: "thank-you" })}
        >
          <span>{say("restingItIsOne")}</span>
        </button>
      </div>
    </div>
  )
}
