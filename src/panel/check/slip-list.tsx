import { useState } from "react"
import { SlipItem } from "~src/panel/check/slip-item"
import { applyFixes } from "~src/panel/session/session-slips"
import { useSession } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { isSureFix } from "~src/proofread/sure-fix"
import type { Check, Diagnostic } from "~src/review/review"
import type { Fix } from "~src/rules/rule"

/** More slips than this wait behind a button: a list that fills the panel looks like a scolding. */
const MOST_LISTED = 5

/** Every slip of the draft with the words around it and its fix, and one click for all that need no second look. */
export function SlipList({ check }: { readonly check: Check }) {
  const session = useSession()
  const [isAllShown, setAllShown] = useState(false)
  const { diagnostics } = check
  const listed = isAllShown ? diagnostics : diagnostics.slice(0, MOST_LISTED)
  const more = diagnostics.length - listed.length
  const sure = diagnostics.flatMap(sureFixOf)
  const isAll = sure.length === diagnostics.length
  return (
    <>
      {sure.length > 1 ? (
        <div className="act">
          <button
            type="button"
            className="btn soft"
            data-action="fix-all"
            onClick={() => void applyFixes(session, sure, session.store.getState().snapshot?.body ?? "")}
          >
            <span>{say(isAll ? "slipFixAll" : "slipFixSure", { count: sure.length })}</span>
          </button>
        </div>
      ) : null}
      <ul className="slips">
        {listed.map((found) => (
          <SlipItem
            key={`${found.span?.start}-${found.messageId}`}
            found={found}
            isOne={diagnostics.length === 1}
          />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="link" data-action="more-slips" onClick={() => setAllShown(true)}>
          {sayCount("slipMore", more)}
        </button>
      ) : null}
    </>
  )
}

function sureFixOf({ messageId, data, fixes }: Diagnostic): readonly Fix[] {
  const [first] = fixes
  const kind = messageId === "misspelt" ? "spelling" : "grammar"
  const replacements = fixes.map(({ replacement }) => replacement)
  return first && isSureFix(kind, String(data.words ?? ""), replacements) ? [first] : []
}
