import { ignoreCheck, switchCheckOff } from "~src/panel/session/session-checks"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { RuleWords } from "~src/ui/rule-words"

/** Why a check is there, where the advice comes from, and the ways to be rid of it. */
export function AboutCheck({ ruleId, words }: { readonly ruleId: string; readonly words: RuleWords }) {
  const session = useSession()
  return (
    <div className="about">
      <p>{words.why}</p>
      <small>{say("aboutSource", { source: words.source })}</small>
      <div className="act">
        <button type="button" className="btn text" onClick={() => ignoreCheck(session, ruleId)}>
          <span>{say("aboutIgnore")}</span>
        </button>
        <button type="button" className="btn text" onClick={() => void switchCheckOff(session, ruleId)}>
          <span>{say("aboutSwitchOff")}</span>
        </button>
      </div>
    </div>
  )
}
