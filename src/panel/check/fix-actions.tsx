import { FixButton } from "~src/panel/check/fix-button"
import { ShowButton } from "~src/panel/check/show-button"
import { useSession } from "~src/panel/session-context"
import { sayCount } from "~src/platform/i18n"
import type { Check, Diagnostic } from "~src/review/review"
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
  const light = (scroll: boolean) => {
    if (found.span) session.view.reveal([found.span], "problem", { scroll })
  }
  return (
    <li data-slip="" onPointerEnter={() => light(false)} onFocus={() => light(true)}>
      <p>{problemWords(found)}</p>
      <div className={fix ? "act" : "act plain"}>
        {fix ? <FixButton ruleId={found.ruleId} fix={fix} /> : null}
        {fix === undefined && found.span ? <ShowButton span={found.span} /> : null}
      </div>
    </li>
  )
}
