import { useEffect, useId, useLayoutEffect, useRef, useState } from "react"
import { GLANCE, isArchived } from "~src/platform/glance"
import { say, sayCount } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { findInterviews } from "~src/popup/find-interviews"
import { InterviewRow } from "~src/popup/interview-row"
import type { OverviewNow } from "~src/popup/use-overview"
import { SearchField } from "~src/ui/search-field"

/** With fewer, looking is quicker than typing. */
const WORTH_SEARCHING = 6
/** Drawn more at a time, as the end comes into sight. */
const STEP = 40

interface InterviewListProps {
  readonly overview: OverviewNow
  readonly onOpen: (id: string) => void
}

/** Every interview, newest first; those put away stand at the end, folded. */
export function InterviewList({ overview, onOpen }: InterviewListProps) {
  const { records, counts, isWhole } = overview
  const [query, setQuery] = useState("")
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const isSearching = query !== ""
  // The field often stands at the lower edge, and what is found would be below it.
  useLayoutEffect(() => {
    if (isSearching) section.current?.scrollIntoView({ block: "start" })
  }, [isSearching])
  // Searched are all interviews, never the first few only.
  const found = isSearching && isWhole ? findInterviews(records, query) : null
  const current = records.filter((record) => !isArchived(record))
  const rows = (shown: readonly InterviewRecord[], all: number) => (
    <Rows records={shown} all={all} overview={overview} onOpen={onOpen} />
  )
  return (
    <section ref={section} className="jobs" aria-labelledby={id}>
      <h2 id={id}>{say("popupInterviews")}</h2>
      {counts.current + counts.archived < WORTH_SEARCHING ? null : (
        <SearchField name="search" label={say("popupSearch")} query={query} onQuery={setQuery} />
      )}
      <p className="vh" role="status">
        {found ? sayCount("popupFound", found.length) : ""}
      </p>
      {found?.length === 0 ? <p className="none">{say("popupNothingFound")}</p> : null}
      {found ? rows(found, found.length) : null}
      {isSearching ? null : rows(current, counts.current)}
      {!isSearching && counts.archived > 0 ? (
        <details className="put-away">
          <summary>{sayCount("popupPutAway", counts.archived)}</summary>
          {rows(records.filter(isArchived), counts.archived)}
        </details>
      ) : null}
    </section>
  )
}

interface RowsProps extends InterviewListProps {
  readonly records: readonly InterviewRecord[]
  /** How many there are, though `records` may hold only the first of them yet. */
  readonly all: number
}

/** The first rows, and more of them as the end comes into sight. */
function Rows({ records, all, overview: { cadence, now }, onOpen }: RowsProps) {
  const [count, setCount] = useState<number>(GLANCE.rows)
  const end = useRef<HTMLButtonElement>(null)
  const grow = () => setCount((before) => before + STEP)
  const rest = all - count

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
