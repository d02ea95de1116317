import { useId, useState } from "react"

interface SavedFieldProps {
  readonly name: string
  readonly label: string
  /** What is stored. */
  readonly value: string
  readonly onSave: (value: string) => void
  readonly type?: "text" | "email" | "tel" | "url" | "time" | "date"
  readonly autoComplete?: string
  readonly placeholder?: string
  readonly hint?: string
}

/** A line of text that is saved when it is left or Enter is pressed; Escape brings back what is stored. */
export function SavedField(props: SavedFieldProps) {
  const { name, label, value, onSave, type = "text", autoComplete = "off", placeholder, hint } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)

  function save(text: string): void {
    setTyped(null)
    if (text.trim() !== value) onSave(text.trim())
  }

  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        data-field={name}
        type={type}
        value={typed ?? value}
        placeholder={placeholder}
        autoComplete={autoComplete}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => save(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") save(event.currentTarget.value)
          if (event.key === "Escape") setTyped(null)
        }}
      />
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
