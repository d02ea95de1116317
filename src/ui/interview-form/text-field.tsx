import { useId } from "react"
import { say } from "~src/platform/i18n"
import type { FormControl } from "~src/ui/interview-form/use-interview-form"

interface TextFieldProps {
  readonly control: FormControl
  /** The name of the field among the problems; `field` is the kind of field, the same for every person. */
  readonly name: string
  readonly field?: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly type?: "text" | "email" | "tel" | "url" | "date" | "datetime-local"
  readonly autoComplete?: string
  readonly placeholder?: string
}

/** One line of text with its label, and what is to be put right beneath it. */
export function TextField(props: TextFieldProps) {
  const { control, name, field = name, label, value, onValue, type = "text", autoComplete = "off" } = props
  const id = useId()
  const problem = control.problems[name]
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        name={name}
        data-field={field}
        type={type}
        value={value}
        placeholder={props.placeholder}
        autoComplete={autoComplete}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
        onBlur={(event) => control.leave(event.currentTarget)}
      />
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {say(problem)}
        </p>
      ) : null}
    </div>
  )
}
