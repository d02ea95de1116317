import { type FormEvent, useLayoutEffect, useRef } from "react"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { IconSearch } from "~src/ui/icons"

interface SectionFinderProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Enter: the first one found goes into the draft. */
  readonly onEnter: () => void
}

/** Where a few letters of a section's name find it. */
export function SectionFinder({ query, onQuery, onEnter }: SectionFinderProps) {
  const session = useSession()
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (session.store.getState().takesFocus) field.current?.focus()
  }, [session])
  const enter = (event: FormEvent) => {
    event.preventDefault()
    onEnter()
  }
  return (
    <search>
      <form className="finder" onSubmit={enter}>
        <IconSearch className="i s" aria-hidden="true" />
        <input
          ref={field}
          type="search"
          data-field="find-section"
          aria-label={say("writeFind")}
          placeholder={say("writeFind")}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          autoComplete="off"
        />
      </form>
    </search>
  )
}
