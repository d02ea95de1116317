import { useState } from "react"
import type { InterviewsStore, Removed } from "~src/stores/interviews-store"

/** Removal with a way back. */
export interface Removing {
  /** What was removed last and can be had back. */
  readonly removed: Removed | null
  /** Whether the last removal or its undoing was not carried out. */
  readonly refused: boolean
  remove(id: string): Promise<void>
  undo(): Promise<void>
  /** Gives up the way back. */
  dismiss(): void
}

/** Removes interviews of `store`; the last one removed can be had back until it is dismissed. */
export function useRemoving(store: InterviewsStore): Removing {
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [refused, setRefused] = useState(false)
  return {
    removed,
    refused,
    async remove(id) {
      const result = await store.getState().remove(id)
      setRefused(!result.ok)
      if (result.ok) setRemoved(result.undo)
    },
    async undo() {
      if (removed === null) return
      const result = await store.getState().restore(removed)
      setRefused(!result.ok)
      if (result.ok) setRemoved(null)
    },
    dismiss() {
      setRemoved(null)
      setRefused(false)
    },
  }
}
