import { useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"

/** Says that spelling is still being read, or cannot be. Its own row takes over once it has been. */
export function SpellingState() {
  const proofreading = useSessionState((state) => state.proofreading)
  const isJudged = useSessionState((state) =>
    Boolean(state.review?.checks.some((check) => check.ruleId === "spelling" && check.state !== "unknown")),
  )
  if (proofreading === "unavailable") {
    return <p className="pad note">{say("spellingUnavailable")}</p>
  }
  if (proofreading === "checking" && !isJudged) {
    return (
      <p className="pad note" aria-busy="true">
        {say("spellingChecking")}
      </p>
    )
  }
  return null
}
