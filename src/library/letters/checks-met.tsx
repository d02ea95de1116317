import type { Preview } from "~src/library/letters/preview-of"
import { say } from "~src/platform/i18n"
import type { Check } from "~src/review/review"
import type { TemplateWords } from "~src/templates/own/own-template"
import { slotTitleKeys } from "~src/templates/slot"
import { RowMark } from "~src/ui/row-mark"
import { problemWords, ruleWords } from "~src/ui/rule-words"

/** What the checks say of a letter or section as it stands. */
export function ChecksMet({ preview, words }: { readonly preview: Preview; readonly words: TemplateWords }) {
  const { met, unmet, usual } = preview
  return (
    <div className="tpl-checks">
      {unmet.length > 0 ? (
        <>
          <h2>{say("templateUnmet")}</h2>
          <ul>
            {unmet.map((check) => (
              <Unmet key={check.ruleId} check={check} />
            ))}
          </ul>
        </>
      ) : null}
      {usual !== null && words.kind === "section" ? (
        <p className="hint" data-usual={usual}>
          {say("templateUsually", { slot: say(slotTitleKeys[words.slot]), check: ruleWords(usual).title })}
        </p>
      ) : null}
      {met.length > 0 ? (
        <>
          <h2>{say("templateMeets")}</h2>
          <ul className="tpl-met">
            {met.map(({ ruleId }) => (
              <li key={ruleId} data-check={ruleId} data-met="met">
                <RowMark kind="met" />
                {ruleWords(ruleId).title}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

function Unmet({ check }: { readonly check: Check }) {
  const [first] = check.diagnostics
  return (
    <li data-check={check.ruleId} data-met="unmet">
      <RowMark kind={check.importance === "must" ? "must" : "could"} />
      <div>
        <b>{ruleWords(check.ruleId).ask}</b>
        {first ? <p>{problemWords(first)}</p> : null}
      </div>
    </li>
  )
}
