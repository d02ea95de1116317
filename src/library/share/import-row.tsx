import { EntryKind } from "~src/library/share/entry-kind"
import { TemplateText } from "~src/library/share/template-text"
import { wordsLine } from "~src/library/share/words-line"
import { type MessageKey, say } from "~src/platform/i18n"
import type { ImportChoice, PlannedEntry } from "~src/templates/file/import-plan"
import type { TemplateWords } from "~src/templates/own/own-template"
import { SelectField } from "~src/ui/select-field"

/** What she decided for one entry: what it is, and whether it is taken. */
export interface Decided {
  readonly words: TemplateWords
  readonly choice: ImportChoice
}

interface ImportRowProps {
  readonly planned: PlannedEntry
  readonly decided: Decided
  readonly onDecide: (decided: Decided) => void
}

/** One letter or section of a file: its name, its text, and what becomes of it. */
export function ImportRow({ planned, decided, onDecide }: ImportRowProps) {
  const { entry, namesake } = planned
  const { words, choice } = decided
  const choices: readonly ImportChoice[] = namesake === null ? ["add", "leave"] : ["add", "replace", "leave"]
  return (
    <li className={choice === "leave" ? "entry left" : "entry"} data-entry={words.title}>
      <div className="entry-head">
        <div>
          <b>
            <bdi>{words.title}</bdi>
          </b>
          <small>
            {wordsLine(words)}
            {entry.tags === "" ? null : (
              <>
                {" · "}
                <bdi>{entry.tags}</bdi>
              </>
            )}
          </small>
        </div>
        <SelectField
          label={say("shareWhatBecomes", { name: words.title })}
          isLabelHidden
          name="entry-choice"
          options={choices.map((each) => ({ value: each, label: say(choiceKey(each, namesake !== null)) }))}
          value={choice}
          onValue={(next) => onDecide({ words, choice: next })}
        />
      </div>
      <Standing planned={planned} />
      {entry.isAssumed && choice !== "leave" ? (
        <EntryKind words={words} onChange={(next) => onDecide({ words: next, choice })} />
      ) : null}
      <details>
        <summary>{say("shareReadIt")}</summary>
        <TemplateText words={words} />
      </details>
    </li>
  )
}

function Standing({ planned: { namesake, isSame } }: { readonly planned: PlannedEntry }) {
  if (isSame) return <p className="hint">{say("shareHaveItAlready")}</p>
  return namesake === null ? null : <p className="hint">{say("shareSameName")}</p>
}

function choiceKey(choice: ImportChoice, hasNamesake: boolean): MessageKey {
  if (choice === "leave") return "shareLeave"
  if (choice === "replace") return "shareReplace"
  return hasNamesake ? "shareKeepBoth" : "shareTake"
}
