import { refusal, refusing } from "~src/background/refusing"
import type { SerialQueue } from "~src/background/serial-queue"
import type { Handlers } from "~src/platform/messages"
import { packKey, readPackRecord } from "~src/platform/pack-record"
import { readOne, removeKey, write } from "~src/platform/storage"
import type { Pack } from "~src/templates/packs/pack"

type PackHandlers = Pick<Handlers, "take-pack" | "remove-pack" | "restore-pack">

/** The only code that writes packs. `now` gives the ISO 8601 instant of a change. What the browser declines changes nothing. */
export function createPackWriter(queue: SerialQueue, now: () => string): PackHandlers {
  const inTurn = <T>(job: () => Promise<T>) => queue(() => refusing("pack not stored", job))
  return {
    "take-pack": ({ pack }) => inTurn(() => take(pack, now())),
    "remove-pack": ({ id }) => inTurn(() => remove(id)),
    "restore-pack": ({ id, before }) => inTurn(() => restore(id, before)),
  }
}

/** What cannot be read is not overwritten: it is listed with her data, and goes when she removes it there. */
async function take(pack: Pack, now: string) {
  const key = packKey(pack.id)
  const before = await readOne(key)
  if (before !== undefined && readPackRecord(key, before) === null) return refusal("occupied")
  await write(key, { id: pack.id, version: 1, takenAt: now, pack })
  return { ok: true as const, before: before ?? null }
}

async function remove(id: string) {
  const key = packKey(id)
  const before = await readOne(key)
  if (before === undefined) return refusal("missing")
  await removeKey(key)
  return { ok: true as const, before }
}

/** Back to what lay there before: a pack, or nothing. */
async function restore(id: string, before: unknown) {
  const key = packKey(id)
  if (before === null) {
    await removeKey(key)
    return { ok: true as const }
  }
  const record = readPackRecord(key, before)
  if (record === null) return refusal("declined")
  await write(key, record)
  return { ok: true as const }
}
