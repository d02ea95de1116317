import { say } from "~src/platform/i18n"
import { isPlaceholder, placeholders } from "~src/templates/placeholder"

/** The blanks that a letter or section can have; one is put where the caret is. */
export function BlankRow({ onInsert }: { readonly onInsert: (name: string) => void }) {
  return (
    <fieldset className="tpl-blanks">
      <legend>{say("templateBlanks")}</legend>
      {Object.keys(placeholders)
        .filter(isPlaceholder)
        .map((name) => (
          <button
            key={name}
            type="button"
            data-blank={name}
            title={say(placeholders[name].labelKey)}
            aria-label={say("templateInsertBlank", { blank: say(placeholders[name].labelKey) })}
            onClick={() => onInsert(name)}
          >
            {name.replaceAll("-", " ")}
          </button>
        ))}
    </fieldset>
  )
}
