import { useId } from "react"

interface PackFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  /** UTF-16 units. */
  readonly most: number
  readonly value: string
  readonly isWrong: boolean
  readonly onChange: (value: string) => void
}

/** A line about a pack, with what it is for. */
export function PackField({ name, label, hint, most, value, isWrong, onChange }: PackFieldProps) {
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        data-field={`pack-${name}`}
        value={value}
        maxLength={most}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
