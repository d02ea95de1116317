import { useMemo } from "react"
import { useStore } from "zustand"
import { type Cadence, cadenceOf } from "~src/interviews/cadence/cadence"
import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { useSession, useSessionState } from "~src/panel/session-context"
import { cadenceInput } from "~src/platform/cadence-input"

/** What is due for the interview of this draft, and what that was told from; null while no interview is known. */
export function useCadence(): { readonly input: CadenceInput; readonly cadence: Cadence } | null {
  const { services } = useSession()
  const record = useSessionState((state) => state.record)
  // A new reading of the draft is also a new look at the clock.
  const snapshot = useSessionState((state) => state.snapshot)
  const notes = useStore(services.sentNotes, (state) => state.notes)
  const settings = useStore(services.settings, (state) => state.settings)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the snapshot stands for the time
  return useMemo(() => {
    if (record === null) return null
    const input = cadenceInput(record, notes, settings, services.now())
    return { input, cadence: cadenceOf(input) }
  }, [record, notes, settings, services, snapshot])
}
