import { useEffect, useMemo, useState } from "react"
import { type Overview, overviewOf } from "~src/popup/overview"
import type { PopupServices } from "~src/popup/popup-services"
import { useInterviews, useSentNotes, useSettings } from "~src/stores/use-stores"

const MINUTE = 60_000

/** What is due, kept true while the popup stands open. `now` is the ISO 8601 instant it is true for. */
export function useOverview(services: PopupServices): Overview & { readonly now: string } {
  const { records } = useInterviews(services.interviews)
  const { notes } = useSentNotes(services.sentNotes)
  const { settings } = useSettings(services.settings)
  const [now, setNow] = useState(() => services.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now()), MINUTE)
    return () => clearInterval(timer)
  }, [services])
  const overview = useMemo(() => overviewOf(records, notes, settings, now), [records, notes, settings, now])
  return { ...overview, now }
}
