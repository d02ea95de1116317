import type { RuleWords } from "~src/panel/rule-words"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

/** Why a check is there, where the advice comes from, and the ways to be rid of it. */
export function AboutCheck({ ruleId, words }: { readonly ruleId: string; readonly words: RuleWords }) {
  const session = useSession()
  const ignore = () => {
    const { ignored } = session.store.getState()
    session.decide({ ignored: new Set([...ignored, ruleId]) })
  }
  const switchOff = () => void session.services.settings.getState().change({ switchOff: ruleId })
  return (
    <div className="about">
      <p>{words.why}</p>
      <small>{say("aboutSource", { source: words.source })}</small>
      <div className="act">
        <button type="button" className="btn text" onClick={ignore}>
          <span>{say("aboutIgnore")}</span>
        </button>
        <button type="button" className="btn text" onClick={switchOff}>
          <span>{say("aboutSwitchOff")}</span>
        </button>
      </div>
    </div>
  )
}
