import { refusal, refusing } from "~src/background/refusing"
import type { SerialQueue } from "~src/background/serial-queue"
import { bringIn, type ImportMode } from "~src/platform/bring-in"
import { readDataFile } from "~src/platform/data-file"
import type { Handlers } from "~src/platform/messages"
import { clearAll, readAll, readOne, removeKey, removeKeys, writeAll } from "~src/platform/storage"
import { isAsideKey, readStored } from "~src/platform/stored-kinds"
import { deleteSyncItems } from "~src/platform/sync-items"
import { readSyncState, syncStateKey } from "~src/platform/sync-state"

type DataHandlers = Pick<Handlers, "import-data" | "delete-everything" | "remove-set-aside">

/** Brings in and deletes everything at once. `now` gives the ISO 8601 instant of a change. */
export function createDataWriter(queue: SerialQueue, now: () => string): DataHandlers {
  const inTurn = <T>(job: () => Promise<T>) => queue(() => refusing("data not changed", job))
  return {
    "import-data": ({ text, mode }) => inTurn(() => importData(text, mode, now())),
    "delete-everything": () => inTurn(deleteEverything),
    "remove-set-aside": ({ key }) => inTurn(() => removeSetAside(key)),
  }
}

/**
 * What sync was ever given goes, too, also where it is switched off by now: there is no other place to delete it from. That
 * comes first, since nothing here would tell of it any more. What is here goes in any case.
 */
async function deleteEverything() {
  const inSync = await refusing("sync not emptied", async () => {
    const isTakingPart = readSyncState(await readOne(syncStateKey)) !== null
    await deleteSyncItems(crypto.randomUUID(), isTakingPart)
    return { ok: true as const }
  })
  await clearAll()
  return { ok: true as const, isSyncEmpty: inSync.ok }
}

/** Written before anything is removed: stopped in between, both are there and nothing is lost. */
async function importData(text: string, mode: ImportMode, now: string) {
  const reading = readDataFile(text)
  if (!reading.ok) return { ok: false as const, reason: reading.reason, problems: [...reading.problems] }
  const { set, remove } = bringIn(await readAll(), reading.file, mode, now)
  await writeAll(set)
  await removeKeys(remove)
  return { ok: true as const }
}

/** Only what cannot be read is removed by its key: everything else has a way back. */
async function removeSetAside(key: string) {
  const stored = await readOne(key)
  if (stored === undefined) return refusal("missing")
  if (!isAsideKey(key) && readStored(key, stored)?.ok !== false) return refusal("occupied")
  await removeKey(key)
  return { ok: true as const }
}
