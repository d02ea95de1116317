import { applyFix } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { Fix } from "~src/rules/rule"
import { IconArrowRight } from "~src/ui/icons"

/** Puts one thing right: what stands there, and what will. `isLabelled`: says "Fix" in words, once in a list is enough. */
export function FixButton(props: {
  readonly ruleId: string
  readonly fix: Fix
  readonly isLabelled?: boolean
}) {
  const { ruleId, fix, isLabelled = true } = props
  const session = useSession()
  const was = useSessionState(({ snapshot }) => snapshot?.body.slice(fix.span.start, fix.span.end) ?? "")
  const apply = () => applyFix(session, fix, session.store.getState().snapshot?.body ?? "")
  return (
    <button type="button" className="btn soft" data-fix={ruleId} onClick={() => void apply()}>
      <span className={isLabelled ? "" : "vh"}>{say("fixLabel")}</span>
      <span className="was words">{was}</span>
      <IconArrowRight className="i s" aria-hidden="true" />
      <span className="words">{fix.replacement === "" ? say("fixRemove") : fix.replacement}</span>
    </button>
  )
}
