import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconX } from "~src/ui/icons"
import type { PersonForm } from "~src/ui/interview-form/form-state"
import { LinesField } from "~src/ui/interview-form/lines-field"
import { personEmail } from "~src/ui/interview-form/problems"
import { TextField } from "~src/ui/interview-form/text-field"
import type { FormControl } from "~src/ui/interview-form/use-interview-form"

interface PersonFieldsProps {
  readonly control: FormControl
  readonly person: PersonForm
  /** Counted from 1, for people without a name. */
  readonly number: number
  readonly onChange: (part: Partial<PersonForm>) => void
  readonly onRemove: () => void
}

/** One person who was met: who, and what was talked about. */
export function PersonFields({ control, person, number, onChange, onRemove }: PersonFieldsProps) {
  const called = person.name.trim() || say("formPersonNumber", { number })
  const text = (part: "name" | "email" | "title" | "concern") => ({
    control,
    field: `person-${part}`,
    value: person[part],
    onValue: (value: string) => onChange({ [part]: value }),
  })
  return (
    <fieldset className="person" data-person={number - 1}>
      <legend>
        <bdi>{called}</bdi>
      </legend>
      <IconButton
        sign={IconX}
        isSmall
        action="remove-person"
        label={say("formPersonRemove", { name: called })}
        onClick={onRemove}
      />
      <div className="pair">
        <TextField {...text("name")} name={`person-name-${person.key}`} label={say("formPersonName")} />
        <TextField {...text("title")} name={`person-title-${person.key}`} label={say("formPersonTitle")} />
      </div>
      <TextField
        {...text("email")}
        name={personEmail(person.key)}
        type="email"
        label={say("formPersonEmail")}
      />
      <LinesField
        field="person-topics"
        label={say("formPersonTopics")}
        hint={say("formPersonTopicsHint")}
        value={person.topics}
        onValue={(topics) => onChange({ topics })}
      />
      <TextField
        {...text("concern")}
        name={`person-concern-${person.key}`}
        label={say("formPersonConcern")}
        placeholder={say("formPersonConcernExample")}
      />
    </fieldset>
  )
}
