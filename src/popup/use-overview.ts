import { useEffect, useMemo, useState } from "react"
import { countsOf, type Glance } from "~src/platform/glance"
import type { InterviewRecord, UnreadableRecord } from "~src/platform/interview-record"
import { type Overview, overviewOf } from "~src/platform/overview"
import type { SentNoteRecord } from "~src/platform/sent-note-record"
import type { PopupServices } from "~src/popup/popup-services"
import { useInterviews, useSentNotes, useSettings } from "~src/stores/use-stores"

const MINUTE = 60_000

/** What is known of the interviews, from everything or from a glance. */
interface Known {
  readonly records: readonly InterviewRecord[]
  readonly notes: readonly SentNoteRecord[]
  readonly unreadable: readonly UnreadableRecord[]
  /** null where everything is known and can be counted. */
  readonly counts: Glance["counts"] | null
}

const NOTHING: Known = { records: [], notes: [], unreadable: [], counts: null }

export interface OverviewNow extends Overview {
  /** ISO 8601. */
  readonly now: string
  readonly records: readonly InterviewRecord[]
  readonly unreadable: readonly UnreadableRecord[]
  /** How many there are in all; `records` and the lists may hold only the first of them while `isWhole` is false. */
  readonly counts: Glance["counts"]
  readonly isWhole: boolean
  /** Whether nothing can be shown yet. */
  readonly isLoading: boolean
  /** Whether that takes so little that grey places for what is to come would only flicker. */
  readonly isAsking: boolean
}

/** What is due, kept true while the popup stands open. `now` is the ISO 8601 instant it is true for. */
export function useOverview(services: PopupServices): OverviewNow {
  const { settings, status } = useSettings(services.settings)
  const { known, isAsking } = useKnown(services)
  const now = useNow(services, known)
  const isLoading = status === "loading" || known === NOTHING
  // Worked out once, when all of it is there; half of it would say that nobody was thanked.
  const { records, notes, unreadable, counts } = isLoading ? NOTHING : known
  const overview = useMemo(() => overviewOf(records, notes, settings, now), [records, notes, settings, now])
  return {
    ...overview,
    now,
    records,
    unreadable,
    counts: counts ?? countsOf(overview, records),
    isWhole: !isLoading && counts === null,
    isLoading,
    isAsking: isLoading && isAsking,
  }
}

/** Everything once it is read; until then the glance, if there is one. */
function useKnown({ interviews, sentNotes, glance }: PopupServices) {
  const { status, records, unreadable } = useInterviews(interviews)
  const sent = useSentNotes(sentNotes)
  const [first, setFirst] = useState<Glance | null | undefined>(undefined)
  useEffect(() => {
    void glance.then(setFirst)
  }, [glance])
  const isRead = status !== "loading" && sent.status !== "loading"
  const { notes } = sent
  const whole = useMemo(() => ({ records, notes, unreadable, counts: null }), [records, notes, unreadable])
  const known: Known = isRead ? whole : (first ?? NOTHING)
  return { known, isAsking: first === undefined }
}

/** Looked up with each minute and with each change: what has just been noted must not lie ahead of it. */
function useNow(services: PopupServices, known: Known): string {
  const [asOf, setAsOf] = useState(() => ({ known, now: services.now() }))
  useEffect(() => {
    const timer = setInterval(() => setAsOf(({ known }) => ({ known, now: services.now() })), MINUTE)
    return () => clearInterval(timer)
  }, [services])
  const current = asOf.known === known ? asOf : { known, now: services.now() }
  if (current !== asOf) setAsOf(current)
  return current.now
}
