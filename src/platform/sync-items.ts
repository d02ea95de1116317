import * as v from "valibot"
import { browser } from "~src/platform/browser"

/** Browsers take 8,192 bytes per item, 102,400 in all, and 512 items; a little is left free for what they count besides. */
export const ITEM_BYTES = 8_000

const MARK = "deleted"
const markSchema = v.object({ version: v.literal(1), era: v.string() })
const ofAnEra = v.looseObject({ era: v.string() })

/** What lies in the browser's own sync storage, by key. */
export type SyncItems = Readonly<Record<string, unknown>>

/** Everything there. Rejects when the browser declines. */
export function readSyncItems(): Promise<SyncItems> {
  return browser.storage.sync.get(null)
}

/**
 * Which era it is: a new one, with a name that no machine has ever seen, begins where the person deletes everything. What
 * belongs to another era is no longer there, whoever writes it. "" before the first.
 */
export function eraOf(items: SyncItems): string {
  const mark = v.safeParse(markSchema, items[MARK])
  return mark.success ? mark.output.era : ""
}

/** Takes everything of other eras away: what a machine wrote before it heard. Rejects when the browser declines. */
export async function dropOtherEras(items: SyncItems): Promise<void> {
  const era = eraOf(items)
  const others = Object.entries(items).filter(
    ([key, item]) => key !== MARK && !(v.is(ofAnEra, item) && item.era === era),
  )
  if (others.length > 0) await browser.storage.sync.remove(others.map(([key]) => key))
}

/**
 * Deletes everything there for all machines, and begins a new era: those that still have it don't give it back. Where nothing
 * is there it begins only when this machine takes part, whose words may be on their way. Rejects when the browser declines.
 */
export async function deleteSyncItems(newEra: string, isTakingPart: boolean): Promise<void> {
  const keys = Object.keys(await readSyncItems()).filter((key) => key !== MARK)
  if (keys.length === 0 && !isTakingPart) return
  // First of all: a machine that hears of half of it must not take the rest for lost.
  await browser.storage.sync.set({ [MARK]: { version: 1, era: newEra } })
  if (keys.length > 0) await browser.storage.sync.remove(keys)
}

/** As browsers count: the key and its JSON in UTF-8, in which one of them writes "<" with six characters. */
export function bytesOf(key: string, item: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(item).replaceAll("<", "\\u003C")).length
}

/** Calls `listener` when another machine, or this one, changed what is there. */
export function onSyncItemsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "sync") listener()
  })
}
