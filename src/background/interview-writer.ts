import type { SerialQueue } from "~src/background/serial-queue"
import type { Interview } from "~src/interviews/interview"
import { interviewKey, makeRecord, readRecord } from "~src/platform/interview-record"
import { logThrown } from "~src/platform/log"
import type { Handlers } from "~src/platform/messages"
import type { Refusal } from "~src/platform/protocol"
import { readOne, removeKey, whyRefused, write } from "~src/platform/storage"

type InterviewHandlers = Pick<Handlers, "save-interview" | "remove-interview" | "restore-interview">

/**
 * The only code that writes interviews. `now` gives the ISO 8601 instant of a change. A write the browser declines is
 * answered with its reason and leaves the old record as it was.
 */
export function createInterviewWriter(queue: SerialQueue, now: () => string): InterviewHandlers {
  return {
    "save-interview": ({ id, interview }) => queue(() => refusing(() => save(id, interview, now()))),
    "remove-interview": ({ id }) => queue(() => refusing(() => remove(id))),
    "restore-interview": ({ id, removed }) => queue(() => refusing(() => restore(id, removed))),
  }
}

async function save(id: string | null, interview: Interview, now: string) {
  const newId = id ?? crypto.randomUUID()
  const key = interviewKey(newId)
  const stored = await readOne(key)
  const before = stored === undefined ? null : readRecord(key, stored)
  if (before && !before.ok) return refusal("occupied")
  await write(key, makeRecord(newId, interview, before?.record ?? null, now))
  return { ok: true as const, id: newId }
}

async function remove(id: string) {
  const key = interviewKey(id)
  const removed = await readOne(key)
  if (removed === undefined) return refusal("missing")
  await removeKey(key)
  return { ok: true as const, removed }
}

async function restore(id: string, removed: unknown) {
  const key = interviewKey(id)
  if ((await readOne(key)) !== undefined) return refusal("occupied")
  await write(key, removed)
  return { ok: true as const }
}

async function refusing<T>(job: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await job()
  } catch (thrown) {
    logThrown("interview not stored", thrown)
    return refusal(whyRefused(thrown))
  }
}

function refusal(reason: Refusal["reason"]): Refusal {
  return { ok: false, reason }
}
