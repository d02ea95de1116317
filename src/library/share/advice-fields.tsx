import { say } from "~src/platform/i18n"
import { RULES } from "~src/rules/index"
import { PACK_LIMITS } from "~src/templates/packs/pack"
import { IconPlus, IconX } from "~src/ui/icons"
import { ruleWords } from "~src/ui/rule-words"
import { SelectField } from "~src/ui/select-field"

/** One line of advice for one check. */
export interface AdviceLine {
  readonly ruleId: string
  readonly line: string
}

interface AdviceFieldsProps {
  readonly lines: readonly AdviceLine[]
  readonly onChange: (lines: readonly AdviceLine[]) => void
}

/** Lines of advice, each for one check; a check has one at most. */
export function AdviceFields({ lines, onChange }: AdviceFieldsProps) {
  const taken = new Set(lines.map(({ ruleId }) => ruleId))
  const free = RULES.filter(({ meta }) => !taken.has(meta.id))
  const change = (at: number, line: AdviceLine) =>
    onChange(lines.map((each, index) => (index === at ? line : each)))
  return (
    <fieldset className="advice-fields">
      <legend>{say("packAdviceLines")}</legend>
      <p className="hint">{say("packAdviceHint")}</p>
      {lines.map(({ ruleId, line }, index) => (
        <div key={ruleId} className="advice-field">
          <SelectField
            label={say("packCheck")}
            isLabelHidden
            name="advice-check"
            options={RULES.filter(({ meta }) => meta.id === ruleId || !taken.has(meta.id)).map(
              ({ meta }) => ({
                value: meta.id,
                label: ruleWords(meta.id).title,
              }),
            )}
            value={ruleId}
            onValue={(next) => change(index, { ruleId: next, line })}
          />
          <input
            className="inp"
            data-field="advice-line"
            aria-label={say("packAdviceFor", { check: ruleWords(ruleId).title })}
            maxLength={PACK_LIMITS.advice}
            value={line}
            onInput={(event) => change(index, { ruleId, line: event.currentTarget.value })}
          />
          <button
            type="button"
            className="ib"
            aria-label={say("packAdviceRemove")}
            onClick={() => onChange(lines.filter((each) => each.ruleId !== ruleId))}
          >
            <IconX className="i s" aria-hidden="true" />
          </button>
        </div>
      ))}
      {free[0] ? (
        <button
          type="button"
          className="btn text"
          data-action="add-advice"
          onClick={() => onChange([...lines, { ruleId: free[0]?.meta.id ?? "", line: "" }])}
        >
          <IconPlus className="i s" aria-hidden="true" />
          <span>{say("packAdviceAdd")}</span>
        </button>
      ) : null}
    </fieldset>
  )
}

/** The lines that say something, by check. */
export function adviceOf(lines: readonly AdviceLine[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.flatMap(({ ruleId, line }) => (line.trim() === "" ? [] : [[ruleId, line]])))
}
