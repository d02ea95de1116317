import { problemWords } from "~src/panel/rule-words"
import { applyFix } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import type { Check, Diagnostic } from "~src/review/review"
import { IconArrowRight } from "~src/ui/icons"

/** More slips than this are counted, not listed: fixing some brings the next. */
const MOST_LISTED = 5

/** The problems of a row that can be put right with one click each. */
export function FixActions({ check }: { readonly check: Check }) {
  const listed = check.diagnostics.slice(0, MOST_LISTED)
  const more = check.diagnostics.length - listed.length
  return (
    <ul>
      {listed.map((found) => (
        <FixAction key={`${found.span?.start}-${found.messageId}`} found={found} />
      ))}
      {more > 0 ? <li>{sayCount("fixMore", more)}</li> : null}
    </ul>
  )
}

function FixAction({ found }: { readonly found: Diagnostic }) {
  const session = useSession()
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  const [fix] = found.fixes
  const light = () => {
    if (found.span) session.view.reveal([found.span], "problem")
  }
  return (
    <li onPointerEnter={light} onFocus={light}>
      <p>{problemWords(found)}</p>
      {fix ? (
        <div className="act">
          <button
            type="button"
            className="btn soft"
            data-fix={found.ruleId}
            onClick={() => void applyFix(session, fix)}
          >
            <span>{say("fixLabel")}</span>
            <span className="was words">{body.slice(fix.span.start, fix.span.end)}</span>
            <IconArrowRight className="i s" aria-hidden="true" />
            <span className="words">{fix.replacement === "" ? say("fixRemove") : fix.replacement}</span>
          </button>
        </div>
      ) : null}
    </li>
  )
}
