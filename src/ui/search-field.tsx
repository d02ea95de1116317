import type { Ref } from "react"
import { IconSearch } from "~src/ui/icons"

interface SearchFieldProps {
  readonly name: string
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly fieldRef?: Ref<HTMLInputElement>
}

/** Where a few letters find something in a list. */
export function SearchField({ name, label, query, onQuery, fieldRef }: SearchFieldProps) {
  return (
    <search className="search">
      <IconSearch className="i s" aria-hidden="true" />
      <input
        ref={fieldRef}
        type="search"
        className="inp"
        data-field={name}
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        autoComplete="off"
      />
    </search>
  )
}
