import { useEffect, useMemo, useState } from "react"
import type { InterviewRecord } from "~src/platform/interview-record"
import { type Overview, overviewOf } from "~src/popup/overview"
import type { PopupServices } from "~src/popup/popup-services"
import { useInterviews, useSentNotes, useSettings } from "~src/stores/use-stores"

const MINUTE = 60_000

const NONE: readonly InterviewRecord[] = []

export interface OverviewNow extends Overview {
  readonly now: string
  /** Whether something of it is still being read. */
  readonly isLoading: boolean
}

/** What is due, kept true while the popup stands open. `now` is the ISO 8601 instant it is true for. */
export function useOverview(services: PopupServices): OverviewNow {
  const interviews = useInterviews(services.interviews)
  const sent = useSentNotes(services.sentNotes)
  const { settings, status } = useSettings(services.settings)
  const [now, setNow] = useState(() => services.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now()), MINUTE)
    return () => clearInterval(timer)
  }, [services])
  // Worked out once, when all of it is there; half of it would say that nobody was thanked.
  const isLoading = [interviews.status, sent.status, status].includes("loading")
  const records = isLoading ? NONE : interviews.records
  const { notes } = sent
  const overview = useMemo(() => overviewOf(records, notes, settings, now), [records, notes, settings, now])
  return { ...overview, now, isLoading }
}
