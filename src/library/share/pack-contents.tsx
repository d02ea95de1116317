import { TemplateText } from "~src/library/share/template-text"
import { wordsLine } from "~src/library/share/words-line"
import { say } from "~src/platform/i18n"
import { RULES } from "~src/rules/index"
import { type Pack, templatesOf } from "~src/templates/packs/pack"
import { ruleWords } from "~src/ui/rule-words"

const KNOWN = new Set(RULES.map(({ meta }) => meta.id))

/** Everything a pack holds, each text to be read. All of it is text. */
export function PackContents({ pack }: { readonly pack: Pack }) {
  const advice = Object.entries(pack.advice)
  return (
    <>
      <ul className="entries">
        {templatesOf(pack).map((words) => (
          <li key={words.id} className="entry">
            <details>
              <summary>
                <b>
                  <bdi>{words.title}</bdi>
                </b>
                <small>{wordsLine(words)}</small>
              </summary>
              <TemplateText words={words} />
            </details>
          </li>
        ))}
      </ul>
      {advice.length === 0 ? null : (
        <>
          <h2>{say("packAdvice")}</h2>
          <dl className="advice-lines">
            {advice.map(([ruleId, line]) => (
              <div key={ruleId}>
                <dt>
                  {KNOWN.has(ruleId) ? ruleWords(ruleId).title : say("packUnknownCheck", { id: ruleId })}
                </dt>
                <dd>
                  <bdi>{line}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
