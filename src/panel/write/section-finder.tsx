import { type FormEvent, useLayoutEffect, useRef } from "react"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { SearchField } from "~src/ui/search-field"

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
    <form onSubmit={enter}>
      <SearchField
        name="find-section"
        label={say("writeFind")}
        query={query}
        onQuery={onQuery}
        fieldRef={field}
      />
    </form>
  )
}
