import { logThrown } from "~src/platform/log"
import { damagedParts, readSettings, setAsideKey } from "~src/platform/read-settings"
import { type Settings, settingsKey } from "~src/platform/settings"
import { differing, type Leaves, leavesOf, withLeaves } from "~src/platform/settings-leaves"
import { joined, type StampedLeaves, stampChanges, valuesOf } from "~src/platform/stamped-leaves"
import { readOne, writeAll, writeDerived } from "~src/platform/storage"
import { dropOtherEras, eraOf, type SyncItems } from "~src/platform/sync-items"
import { notJoined, readSyncState, type SyncState, syncStateKey } from "~src/platform/sync-state"
import { settingsIn, writeSettings } from "~src/platform/synced-settings"

/** What of this machine's goes into bringing it in line with `items`. */
interface Here {
  readonly stored: unknown
  readonly settings: Settings
  readonly state: SyncState | null
}

/**
 * Brings the settings here and those in sync storage in line. Gives the era in which own letters travel, too; null where nothing
 * does. `readItems` gives what is in sync storage, `now` is ISO 8601.
 */
export async function syncSettings(readItems: () => Promise<SyncItems>, now: string): Promise<string | null> {
  const stored = await readOne(settingsKey)
  const settings = readSettings(stored)
  const state = readSyncState(await readOne(syncStateKey))
  if (settings === null || (state === null && !settings.sync)) return null
  try {
    const items = await readItems()
    const era = eraOf(items)
    if (state?.joined && state.era !== era) return await end({ stored, settings, state }, items, now)
    if (!settings.sync) return null
    await bringInLine({ stored, settings, state }, items, now)
    return era
  } catch (thrown) {
    if (settings.sync) await note({ ...(state ?? notJoined("")), problem: "declined" }, state)
    throw thrown
  }
}

async function bringInLine({ stored, settings, state }: Here, items: SyncItems, now: string): Promise<void> {
  const there = settingsIn(items)
  const known = state?.joined ? state.leaves : there
  const here = mended(stored, settings, known)
  const had = leavesOf(here)
  const before = leavesOf(withLeaves(here, valuesOf(known)))
  // Somebody who joins adds what nobody else has said anything about; the rest is as it is on the other machines.
  const isMine = (path: string) => state?.joined || !Object.hasOwn(there, path)
  const seen = joined(known, there)
  const leaves = joined(seen, stampChanges(before, had, seen, now, isMine))
  const next = withLeaves(here, valuesOf(leaves))
  const isLost = !state?.joined && differing(before, had).some((path) => !isMine(path) && path in had)
  const after: SyncState = { version: 2, era: eraOf(items), joined: true, leaves, problem: "" }
  const isChanged = differing(had, leavesOf(next)).length > 0 || damagedParts(stored).size > 0
  // In one write: stopped in between, what was taken from others would look as if it had been changed here.
  if (isChanged) await writeAll({ ...kept(stored, isLost, now), [settingsKey]: next, [syncStateKey]: after })
  const problem = await give(leaves, items)
  await note({ ...after, problem }, isChanged ? after : state)
}

/** Everything was deleted on another machine: what is here stays here, and goes nowhere until somebody asks for it again. */
async function end({ stored, settings, state }: Here, items: SyncItems, now: string): Promise<null> {
  await dropOtherEras(items)
  const after = notJoined(eraOf(items), settings.sync ? "ended" : "")
  const off = { ...settings, sync: false }
  if (settings.sync)
    await writeAll({ ...kept(stored, false, now), [settingsKey]: off, [syncStateKey]: after })
  else await note(after, state)
  return null
}

/** A part that cannot be read is no change: it comes back as it was last in line. */
function mended(stored: unknown, settings: Settings, known: StampedLeaves): Settings {
  const damaged = damagedParts(stored)
  const last = withLeaves(settings, valuesOf(known))
  const parts = Object.entries(last).filter(([part]) => damaged.has(part))
  return { ...settings, ...Object.fromEntries(parts) }
}

/** A copy of what is about to be lost. */
function kept(stored: unknown, isLost: boolean, now: string): Leaves {
  return isLost || damagedParts(stored).size > 0 ? { [setAsideKey(now)]: stored } : {}
}

async function give(leaves: StampedLeaves, items: SyncItems): Promise<SyncState["problem"]> {
  try {
    return await writeSettings(leaves, items)
  } catch (thrown) {
    logThrown("settings not given to sync", thrown)
    return "declined"
  }
}

async function note(after: SyncState, before: SyncState | null): Promise<void> {
  if (JSON.stringify(after) !== JSON.stringify(before)) await writeDerived(syncStateKey, after)
}
