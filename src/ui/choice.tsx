import { useId } from "react"

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Its name for tests. */
  readonly name: string
}

/** One of a few, all in sight. Arrows move as in every group of radio buttons. */
export function Choice<Value extends string>({ label, options, value, onChange, name }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <fieldset className="choice" data-choice={name}>
      <legend>{label}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="vh"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="trim">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
