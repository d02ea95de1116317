import { useId } from "react"
import { type MessageKey, say } from "~src/platform/i18n"

interface TitleFieldProps {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly problem: MessageKey | undefined
}

/** What it is called in lists; it never goes into a mail. */
export function TitleField({ value, onValue, problem }: TitleFieldProps) {
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{say("templateName")}</label>
      <input
        id={id}
        className="inp"
        data-field="title"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        autoComplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <div id={`${id}-said`} role="status">
        {problem ? <p className="problem">{say(problem)}</p> : null}
      </div>
    </div>
  )
}

interface SelectFieldProps<Value extends string> {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onValue: (value: Value) => void
}

/** One of several. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { name, label, options, value, onValue } = props
  const id = useId()
  const choose = (wanted: string) => {
    const found = options.find((option) => option.value === wanted)
    if (found) onValue(found.value)
  }
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="inp"
        data-field={name}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
