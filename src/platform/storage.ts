import { browser } from "~src/platform/browser"
import { guarded, isInvalidated } from "~src/platform/lifecycle"

/** Why something could not be stored: no room, this script has outlived the extension, or the browser declined. */
export type WriteRefusal = "full" | "closed" | "declined"

/** Where the background keeps what it works out for the popup; see glance.ts. */
export const glanceKey = "glance"

let asking: Promise<Record<string, unknown>> | null = null

/**
 * Everything stored, as it lies there. Each record has its own key; nothing of it has been checked. Whoever asks in the
 * same turn shares one reading; whoever asks later, such as after a write, gets a new one.
 */
export function readAll(): Promise<Record<string, unknown>> {
  asking ??= Promise.resolve().then(() => {
    asking = null
    return guarded(() => browser.storage.local.get(null))
  })
  return asking
}

/** What lies under `key`, or undefined. Nothing of it has been checked. */
export async function readOne(key: string): Promise<unknown> {
  const found = await guarded(() => browser.storage.local.get(key))
  return found[key]
}

/** Stores `value` under `key`. Rejects when the browser declines; what lay there before then still does. */
export function write(key: string, value: unknown): Promise<void> {
  return writeAll({ [key]: value })
}

/** Stores under `key` what is worked out from the rest of what is stored. Rejects when the browser declines. */
export function writeDerived(key: string, value: unknown): Promise<void> {
  return guarded(() => browser.storage.local.set({ [key]: value }))
}

/** Stores each value under its key, all or none. Rejects when the browser declines; what lay there before then still does. */
export async function writeAll(values: Readonly<Record<string, unknown>>): Promise<void> {
  // Before anything changes: stopped in between, the popup reads everything and shows nothing that is no longer true.
  await guarded(() => browser.storage.local.remove(glanceKey))
  await guarded(() => browser.storage.local.set({ ...values }))
}

/** Removes `key`. Rejects when the browser declines. */
export function removeKey(key: string): Promise<void> {
  return removeKeys([key])
}

/** Removes all of `keys`, and what was worked out from them. Rejects when the browser declines. */
export function removeKeys(keys: readonly string[]): Promise<void> {
  return guarded(() => browser.storage.local.remove([...keys, glanceKey]))
}

/** Removes everything there is. Rejects when the browser declines. */
export function clearAll(): Promise<void> {
  return guarded(() => browser.storage.local.clear())
}

/** Calls `listener` with the keys that changed, whoever changed them. Returns a function that stops listening. */
export function onStorageChanged(listener: (keys: readonly string[]) => void): () => void {
  const relay = (changes: Record<string, unknown>, area: string) => {
    if (area === "local") listener(Object.keys(changes))
  }
  browser.storage.onChanged.addListener(relay)
  return () => {
    if (!isInvalidated()) browser.storage.onChanged.removeListener(relay)
  }
}

/** Puts what a failed write threw into a word that callers can act on. */
export function whyRefused(thrown: unknown): WriteRefusal {
  if (isInvalidated()) return "closed"
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return /quota|no space|disk|full/i.test(text) ? "full" : "declined"
}
