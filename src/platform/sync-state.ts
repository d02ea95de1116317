import * as v from "valibot"

export const syncStateKey = "sync-state"

const stateSchema = v.object({
  version: v.literal(1),
  /** ISO 8601 instant of the synced change that this machine has; "" before the first. */
  at: v.string(),
  /** Why the last change did not travel, or "". */
  problem: v.picklist(["", "too-large", "declined"]),
})

/** How far this machine is with the synced settings. */
export type SyncState = Readonly<v.InferOutput<typeof stateSchema>>

/** What is stored of it; null before the settings were ever synced. */
export function readSyncState(stored: unknown): SyncState | null {
  const parsed = v.safeParse(stateSchema, stored)
  return parsed.success ? parsed.output : null
}
