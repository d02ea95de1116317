import { SENT_KINDS, type SentKind } from "~src/interviews/sent-note"
import { KIND_NAMES } from "~src/library/letters/kind-names"
import { WordsField } from "~src/library/letters/words-field"
import type { WordsProblems } from "~src/library/letters/words-problems"
import { say } from "~src/platform/i18n"
import type { SectionWords } from "~src/templates/own/own-template"
import { MOST_WORDINGS } from "~src/templates/own/template-words-schema"
import { slots, slotTitleKeys } from "~src/templates/slot"
import { SelectField } from "~src/ui/select-field"

interface SectionFieldsProps {
  readonly words: SectionWords
  readonly problems: WordsProblems
  readonly onChange: (words: SectionWords) => void
}

/** Where a section stands in a letter, and in which kinds of note. */
export function SectionPlace({ words, problems, onChange }: SectionFieldsProps) {
  const { noteKinds } = words
  const toggle = (kind: SentKind) => {
    const kept = noteKinds.includes(kind) ? noteKinds.filter((each) => each !== kind) : [...noteKinds, kind]
    onChange({ ...words, noteKinds: SENT_KINDS.filter((each) => kept.includes(each)) })
  }
  return (
    <>
      <SelectField
        name="slot"
        label={say("templateSlot")}
        options={slots.map((value) => ({ value, label: say(slotTitleKeys[value]) }))}
        value={words.slot}
        onValue={(slot) => onChange({ ...words, slot })}
      />
      <fieldset className="tpl-kinds">
        <legend>{say("templateKinds")}</legend>
        <div>
          {SENT_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                className="vh"
                data-kind={kind}
                checked={noteKinds.includes(kind)}
                onChange={() => toggle(kind)}
              />
              {say(KIND_NAMES[kind])}
            </label>
          ))}
        </div>
        {problems.noteKinds ? <p className="problem">{say(problems.noteKinds)}</p> : null}
      </fieldset>
    </>
  )
}

/** A section's text, and further wordings of it for the other people of one panel. */
export function SectionFields({ words, problems, onChange }: SectionFieldsProps) {
  const { others: _others, ...single } = words
  const others = words.others ?? []
  const setOthers = (changed: readonly string[]) =>
    onChange(changed.length > 0 ? { ...words, others: changed } : single)
  return (
    <>
      <WordsField
        name="body"
        label={say("templateText")}
        value={words.body}
        problem={problems.body}
        rows={5}
        onValue={(body) => onChange({ ...words, body })}
      />
      {others.map((other, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: wordings have no name but their number
        <div key={index} className="tpl-other">
          <WordsField
            name={`other-${index}`}
            label={say("templateWording", { number: index + 2 })}
            value={other}
            problem={other.trim() === "" ? problems.others : undefined}
            rows={3}
            onValue={(text) => setOthers(others.map((each, at) => (at === index ? text : each)))}
          />
          <button
            type="button"
            className="link"
            data-action={`remove-wording-${index}`}
            onClick={() => setOthers(others.filter((_, at) => at !== index))}
          >
            {say("templateRemoveWording", { number: index + 2 })}
          </button>
        </div>
      ))}
      {others.length < MOST_WORDINGS ? (
        <p className="hint">
          <button
            type="button"
            className="link"
            data-action="add-wording"
            onClick={() => setOthers([...others, ""])}
          >
            {say("templateAddWording")}
          </button>{" "}
          {say("templateWordingHint")}
        </p>
      ) : null}
    </>
  )
}
