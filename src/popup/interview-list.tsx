import { useEffect, useId, useRef, useState } from "react"
import { say, sayCount } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { findInterviews } from "~src/popup/find-interviews"
import { InterviewRow } from "~src/popup/interview-row"
import type { Overview } from "~src/popup/overview"
import { IconSearch } from "~src/ui/icons"

/** With fewer, looking is quicker than typing. */
const WORTH_SEARCHING = 6
/** Drawn at first: about twice what the popup shows, so that it opens quickly. */
const FIRST = 16
/** Drawn more at a time, as the end comes into sight. */
const STEP = 40

interface InterviewListProps {
  readonly records: readonly InterviewRecord[]
  readonly cadence: Overview["cadence"]
  /** ISO 8601. */
  readonly now: string
  readonly onOpen: (id: string) => void
}

/** Every interview, newest first; those put away stand at the end, folded. */
export function InterviewList({ records, cadence, now, onOpen }: InterviewListProps) {
  const [query, setQuery] = useState("")
  const id = useId()
  const found = findInterviews(records, query)
  const isArchived = ({ progress }: InterviewRecord) => progress.status === "archived"
  const current = query === "" ? found.filter((record) => !isArchived(record)) : found
  const archived = query === "" ? found.filter(isArchived) : []
  const rows = (shown: readonly InterviewRecord[]) => (
    <Rows records={shown} cadence={cadence} now={now} onOpen={onOpen} />
  )
  return (
    <section className="jobs" aria-labelledby={id}>
      <h2 id={id}>{say("popupInterviews")}</h2>
      {records.length < WORTH_SEARCHING ? null : <Search query={query} onQuery={setQuery} />}
      <p className="vh" role="status">
        {query === "" ? "" : sayCount("popupFound", found.length)}
      </p>
      {query !== "" && found.length === 0 ? <p className="none">{say("popupNothingFound")}</p> : null}
      {rows(current)}
      {archived.length > 0 ? (
        <details className="put-away">
          <summary>{sayCount("popupPutAway", archived.length)}</summary>
          {rows(archived)}
        </details>
      ) : null}
    </section>
  )
}

function Search({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  return (
    <div className="search">
      <IconSearch className="i s" aria-hidden="true" />
      <input
        type="search"
        className="inp"
        data-field="search"
        aria-label={say("popupSearch")}
        placeholder={say("popupSearch")}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  )
}

/** The first rows, and more of them as the end comes into sight. */
function Rows({ records, cadence, now, onOpen }: InterviewListProps) {
  const [count, setCount] = useState(FIRST)
  const end = useRef<HTMLButtonElement>(null)
  const grow = () => setCount((before) => before + STEP)
  const rest = records.length - count

  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is another element after each growth
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === "undefined") return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) grow()
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [count, rest > 0])

  return (
    <>
      <ul>
        {records.slice(0, count).map((record) => (
          <InterviewRow
            key={record.id}
            record={record}
            cadence={cadence(record)}
            now={now}
            onOpen={() => onOpen(record.id)}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className="link more" ref={end} onClick={grow}>
          {sayCount("popupMore", rest)}
        </button>
      ) : null}
    </>
  )
}
