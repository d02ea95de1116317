import { applyFix } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import type { Check, Diagnostic } from "~src/review/review"
import type { Fix } from "~src/rules/rule"
import { IconArrowRight } from "~src/ui/icons"
import { problemWords } from "~src/ui/rule-words"

/** More slips than this are counted, not listed: fixing some brings the next. */
const MOST_LISTED = 5

/** The problems of a row that stand somewhere in the draft: each is put right, or shown, with one click. */
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
  const [fix] = found.fixes
  const light = () => {
    if (found.span) session.view.reveal([found.span], "problem")
  }
  return (
    <li onPointerEnter={light} onFocus={light}>
      <p>{problemWords(found)}</p>
      <div className="act">
        {fix ? <FixButton ruleId={found.ruleId} fix={fix} /> : <ShowButton found={found} />}
      </div>
    </li>
  )
}

function FixButton({ ruleId, fix }: { readonly ruleId: string; readonly fix: Fix }) {
  const session = useSession()
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  return (
    <button type="button" className="btn soft" data-fix={ruleId} onClick={() => void applyFix(session, fix)}>
      <span>{say("fixLabel")}</span>
      <span className="was words">{body.slice(fix.span.start, fix.span.end)}</span>
      <IconArrowRight className="i s" aria-hidden="true" />
      <span className="words">{fix.replacement === "" ? say("fixRemove") : fix.replacement}</span>
    </button>
  )
}

/** For what only the person can put right: selects it, so that typing replaces it. */
function ShowButton({ found: { span } }: { readonly found: Diagnostic }) {
  const { view } = useSession()
  if (span === null) return null
  return (
    <button type="button" className="link" data-action="show" onClick={() => view.select(span)}>
      {say("fixShow")}
    </button>
  )
}
