import * as v from "valibot"
import { stampedLeavesSchema } from "~src/platform/stamped-leaves"

export const syncStateKey = "sync-state"

const stateSchema = v.object({
  version: v.literal(2),
  /** The era that this machine takes part in; see sync-items.ts. */
  era: v.string(),
  /** Whether it has taken part in it; if not, it begins with what is there. */
  joined: v.boolean(),
  /** The settings that this machine had when it last looked, and when each was changed. */
  leaves: stampedLeavesSchema,
  /** Why the last change did not travel, `ended` where everything was deleted on another machine, or "". */
  problem: v.picklist(["", "too-large", "declined", "ended"]),
})

/** How far this machine is with the synced settings. It outlives switching sync off: what changes meanwhile is known for a change. */
export type SyncState = Readonly<v.InferOutput<typeof stateSchema>>

/** What is stored of it; null before the settings were ever synced. */
export function readSyncState(stored: unknown): SyncState | null {
  const parsed = v.safeParse(stateSchema, stored)
  return parsed.success ? parsed.output : null
}

/** The state of a machine that has not taken part in `era` yet. */
export function notJoined(era: string, problem: SyncState["problem"] = ""): SyncState {
  return { version: 2, era, joined: false, leaves: {}, problem }
}
