interface SelectProps<Value extends string> {
  readonly label: string
  readonly field: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of several, where a row of buttons would be too wide. */
export function Select<Value extends string>({ label, field, options, value, onChange }: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <label className="select">
      <span className="vh">{label}</span>
      <select
        className="inp"
        data-field={field}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
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
