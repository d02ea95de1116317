import { type ComponentProps, useRef } from "react"
import { IconPlus } from "~src/ui/icons"

interface AddFieldProps extends Omit<ComponentProps<"input">, "onInput" | "ref"> {
  readonly label: string
  readonly field: string
  /** Gets what stands in the field, which is then empty. */
  readonly onAdd: (typed: string) => void
}

/** A field whose button, or Enter, adds to a list. */
export function AddField({ label, field, onAdd, ...input }: AddFieldProps) {
  const typed = useRef<HTMLInputElement>(null)
  const add = () => {
    const value = typed.current?.value ?? ""
    if (typed.current) typed.current.value = ""
    onAdd(value)
  }
  return (
    <div className="adding">
      <input
        {...input}
        ref={typed}
        className="inp"
        data-field={field}
        onKeyDown={(event) => {
          if (event.key === "Enter") add()
        }}
      />
      <button type="button" className="btn line" data-action={`add-${field}`} onClick={add}>
        <IconPlus className="i s" aria-hidden="true" />
        <span>{label}</span>
      </button>
    </div>
  )
}
