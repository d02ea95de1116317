import * as v from "valibot"
import { browser } from "~src/platform/browser"
import { readSettings, type Settings } from "~src/platform/settings"
import { toChunks } from "~src/platform/sync-chunks"

const HEAD = "settings"
const chunkKey = (index: number) => `${HEAD}:${index}`

const headSchema = v.object({
  version: v.literal(1),
  /** ISO 8601 instant of the change. */
  at: v.string(),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
})

/** Settings as they lie in the browser's own sync storage. */
export interface SyncedSettings {
  readonly at: string
  readonly settings: Settings
}

/** What is there, or null: nothing, half of it, or what a later version wrote. Rejects when the browser declines. */
export async function readSynced(): Promise<SyncedSettings | null> {
  const items = await browser.storage.sync.get(null)
  const head = v.safeParse(headSchema, items[HEAD])
  if (!head.success) return null
  const chunks = Array.from({ length: head.output.chunks }, (_, index) => items[chunkKey(index)])
  const settings = readSettings(fromJson(chunks.join("")))
  return settings && { at: head.output.at, settings }
}

/** Puts `settings` there, all of it or nothing. `too-large`: it does not fit. Rejects when the browser declines. */
export async function writeSynced({ at, settings }: SyncedSettings): Promise<"ok" | "too-large"> {
  const chunks = toChunks(JSON.stringify(settings))
  if (chunks === null) return "too-large"
  const pieces = chunks.map((chunk, index) => [chunkKey(index), chunk] as const)
  await browser.storage.sync.set({
    ...Object.fromEntries(pieces),
    [HEAD]: { version: 1, at, chunks: chunks.length },
  })
  return "ok"
}

/** Removes everything there is of ours. Rejects when the browser declines. */
export function clearSynced(): Promise<void> {
  return browser.storage.sync.clear()
}

/** Calls `listener` when another machine, or this one, changed what is there. */
export function onSyncedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "sync") listener()
  })
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not `undefined`: that stands for "nothing was ever stored".
    return null
  }
}
