import { wordsLine } from "~src/library/share/words-line"
import { say } from "~src/platform/i18n"
import type { OwnTemplate } from "~src/templates/own/own-template"

interface PickTemplatesProps {
  readonly own: readonly OwnTemplate[]
  /** Ids of those that are left out. */
  readonly left: ReadonlySet<string>
  readonly onLeft: (left: ReadonlySet<string>) => void
}

/** Which of her letters and sections go into a pack: all of them, until she says otherwise. */
export function PickTemplates({ own, left, onLeft }: PickTemplatesProps) {
  if (own.length === 0) return <p className="hint">{say("packNoLettersYet")}</p>
  const toggle = (id: string) =>
    onLeft(left.has(id) ? new Set([...left].filter((each) => each !== id)) : new Set([...left, id]))
  return (
    <fieldset className="pick">
      <legend>{say("packWhich")}</legend>
      {own.map((template) => (
        <label key={template.id}>
          <input
            type="checkbox"
            data-pick={template.id}
            checked={!left.has(template.id)}
            onChange={() => toggle(template.id)}
          />
          <span>
            <bdi>{template.title}</bdi>
            <small>{wordsLine(template)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
