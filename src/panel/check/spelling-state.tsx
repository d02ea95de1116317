import { useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { Ring } from "~src/ui/ring"
import { RowMark } from "~src/ui/row-mark"
import { ruleWords } from "~src/ui/rule-words"

/** Stands in for the spelling row while it is still being read, or cannot be. */
export function SpellingState() {
  const proofreading = useSessionState((state) => state.proofreading)
  const isJudged = useSessionState((state) =>
    Boolean(state.review?.checks.some((check) => check.ruleId === "spelling" && check.state !== "unknown")),
  )
  const isReading = proofreading === "checking"
  if (isJudged || !(isReading || proofreading === "unavailable")) return null
  return (
    <section className="group">
      <ul>
        <li className="row" data-check="spelling" data-met="unknown" aria-busy={isReading}>
          {isReading ? (
            <Ring size={16} met={0} must={0} busy label={say("spellingChecking")} />
          ) : (
            <RowMark kind="could" />
          )}
          <div>
            <h4>{ruleWords("spelling").title}</h4>
            <p>{say(isReading ? "spellingChecking" : "spellingUnavailable")}</p>
          </div>
        </li>
      </ul>
    </section>
  )
}
