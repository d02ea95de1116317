import { useId } from "react"

interface LinesFieldProps {
  readonly field: string
  readonly label: string
  readonly hint: string
  /** One entry a line. */
  readonly value: string
  readonly onValue: (value: string) => void
}

const FEWEST_ROWS = 2
const MOST_ROWS = 6

/** A list in the writer's own words, one entry a line. It grows with its lines. */
export function LinesField({ field, label, hint, value, onValue }: LinesFieldProps) {
  const id = useId()
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, value.split("\n").length))
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="inp words"
        data-field={field}
        rows={rows}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
