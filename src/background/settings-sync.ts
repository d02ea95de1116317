import type { SerialQueue } from "~src/background/serial-queue"
import { logThrown } from "~src/platform/log"
import { changeSettings, readSettings, type Settings, settingsKey } from "~src/platform/settings"
import { onStorageChanged, readOne, removeKey, write, writeDerived } from "~src/platform/storage"
import { readSyncState, type SyncState, syncStateKey } from "~src/platform/sync-state"
import { onSyncedChanged, readSynced, type SyncedSettings, writeSynced } from "~src/platform/synced-settings"

/**
 * Keeps settings alike on all machines of a person who asked for it; interviews and notes never travel. The later
 * change wins. To be called while the background's script first runs; `now` gives the current ISO 8601 instant.
 */
export function startSettingsSync(queue: SerialQueue, now: () => string): void {
  const bringInLine = () =>
    void queue(() => sync(now())).catch((thrown: unknown) => logThrown("settings not synced", thrown))
  onSyncedChanged(bringInLine)
  onStorageChanged((keys) => {
    if (keys.includes(settingsKey)) bringInLine()
  })
  bringInLine()
}

async function sync(now: string): Promise<void> {
  const here = readSettings(await readOne(settingsKey))
  const state = readSyncState(await readOne(syncStateKey))
  if (!here?.sync) {
    if (state) await removeKey(syncStateKey)
    return
  }
  const there = await readSynced()
  if (there && there.at > (state?.at ?? "")) return take(there, here, state)
  if (!there || !isSame(there.settings, here)) await give(here, state, now)
}

/** The first time, the words of both are kept: she has been writing here, too. */
async function take(
  { at, settings }: SyncedSettings,
  here: Settings,
  state: SyncState | null,
): Promise<void> {
  const words = state === null ? here.words : []
  const taken = words.reduce((before, word) => changeSettings(before, { addWord: word }), settings)
  // Noted last: stopped in between, it is taken once more, and never given back as if it were newer.
  if (!isSame(taken, here)) await write(settingsKey, { ...taken, sync: true })
  await note(at, "")
}

async function give(settings: Settings, state: SyncState | null, now: string): Promise<void> {
  try {
    const result = await writeSynced({ at: now, settings })
    await (result === "ok" ? note(now, "") : note(state?.at ?? "", "too-large"))
  } catch (thrown) {
    logThrown("settings not given to sync", thrown)
    await note(state?.at ?? "", "declined")
  }
}

async function note(at: string, problem: SyncState["problem"]): Promise<void> {
  const state: SyncState = { version: 1, at, problem }
  await writeDerived(syncStateKey, state)
}

function isSame(a: Settings, b: Settings): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

/** What is written by hand or another version may have its keys in another order. */
function sorted(settings: Settings): readonly (readonly [string, unknown])[] {
  return Object.entries(settings).toSorted(([a], [b]) => a.localeCompare(b))
}
