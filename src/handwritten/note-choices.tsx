import type { HandNote } from "~src/handwritten/use-hand-note"
import { interviewLabel } from "~src/interviews/interview-label"
import { say } from "~src/platform/i18n"
import type { Tone } from "~src/templates/section"
import { tones, toneTitleKeys } from "~src/templates/slot"
import { Choice } from "~src/ui/choice"
import { personName } from "~src/ui/person-name"

/** After which interview, for whom and in which tone. What there is only one of is not asked. */
export function NoteChoices({ note }: { readonly note: HandNote }) {
  const { records, record, people, person } = note
  return (
    <div className="choices">
      {record === null || records.length < 2 ? null : (
        <Select
          name="interview"
          label={say("interviewWhich")}
          value={record.id}
          options={records.map(({ id, interview }) => ({
            value: id,
            label: interviewLabel(interview) || say("interviewUnnamed"),
          }))}
          onChange={(id) => note.choose(id, 0)}
        />
      )}
      {record === null || people.length < 2 ? null : (
        <Select
          name="person"
          label={say("handFor")}
          value={String(person)}
          options={people.map((each, index) => ({ value: String(index), label: personName(each.person) }))}
          onChange={(index) => note.choose(record.id, Number(index))}
        />
      )}
      <Choice<Tone>
        name="tone"
        label={say("handTone")}
        value={note.tone}
        onChange={note.chooseTone}
        options={tones.map((tone) => ({ value: tone, label: say(toneTitleKeys[tone]) }))}
      />
      <button type="button" className="btn text" data-action="another-wording" onClick={note.anotherWording}>
        <span>{say("writeAnotherWording")}</span>
      </button>
    </div>
  )
}

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

function Select({ name, label, value, options, onChange }: SelectProps) {
  return (
    <label className="fld">
      <span>{label}</span>
      <select
        className="inp"
        data-choose={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
