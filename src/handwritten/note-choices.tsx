import type { HandNote } from "~src/handwritten/use-hand-note"
import { interviewLabel } from "~src/interviews/interview-label"
import { say } from "~src/platform/i18n"
import type { Tone } from "~src/templates/section"
import { tones, toneTitleKeys } from "~src/templates/slot"
import { Choice } from "~src/ui/choice"
import { personName } from "~src/ui/person-name"
import { SelectField } from "~src/ui/select-field"

/** After which interview, for whom and in which tone. What there is only one of is not asked. */
export function NoteChoices({ note }: { readonly note: HandNote }) {
  const { records, record, people, person } = note
  return (
    <div className="choices">
      {record === null || records.length < 2 ? null : (
        <SelectField
          name="interview"
          label={say("interviewWhich")}
          value={record.id}
          options={records.map(({ id, interview }) => ({
            value: id,
            label: interviewLabel(interview) || say("interviewUnnamed"),
          }))}
          onValue={(id) => note.choose(id, 0)}
        />
      )}
      {record === null || people.length < 2 ? null : (
        <SelectField
          name="person"
          label={say("handFor")}
          value={String(person)}
          options={people.map((each, index) => ({ value: String(index), label: personName(each.person) }))}
          onValue={(index) => note.choose(record.id, Number(index))}
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
