import * as v from "valibot"

export const templateSyncKey = "template-sync"

const stateSchema = v.object({
  version: v.literal(1),
  /** The era that they travel in; see sync-items.ts. */
  era: v.optional(v.string(), ""),
  /** By id: the change of it that both this machine and sync storage have, as its ISO 8601 instant. */
  known: v.record(v.string(), v.string()),
  /** By id: why it stays on this machine. */
  left: v.record(v.string(), v.picklist(["too-large", "full"])),
  /** Whether the browser declined the last time. */
  declined: v.boolean(),
})

/** How far this machine is with the synced letters and sections. */
export type TemplateSyncState = Readonly<v.InferOutput<typeof stateSchema>>

/** What is stored of it; null before they were ever synced. */
export function readTemplateSyncState(stored: unknown): TemplateSyncState | null {
  const parsed = v.safeParse(stateSchema, stored)
  return parsed.success ? parsed.output : null
}
