import { useId } from "react"

interface SelectFieldProps<Value extends string> {
  /** Its `data-field`. */
  readonly name: string
  readonly label: string
  /** The label is for who does not see the page: what stands around the field says it already. */
  readonly isLabelHidden?: boolean
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onValue: (value: Value) => void
}

/** One of several, where a row of buttons would be too wide. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { name, label, isLabelHidden = false, options, value, onValue } = props
  const id = useId()
  const choose = (wanted: string) => {
    const found = options.find((option) => option.value === wanted)
    if (found) onValue(found.value)
  }
  return (
    <div className={isLabelHidden ? "select" : "fld"}>
      <label htmlFor={id} className={isLabelHidden ? "vh" : undefined}>
        {label}
      </label>
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
