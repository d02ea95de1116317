import { refusal, refusing } from "~src/background/refusing"
import type { SerialQueue } from "~src/background/serial-queue"
import type { Handlers } from "~src/platform/messages"
import type { RequestOf } from "~src/platform/protocol"
import { readAll, removeKeys, writeAll } from "~src/platform/storage"
import { makeTemplate, readTemplate, templateKey } from "~src/platform/template-record"

type TakingHandlers = Pick<Handlers, "take-templates" | "undo-taking">

/** Takes the letters and sections of a file in one write, and takes them back. `now` gives the ISO 8601 instant of a change. */
export function createTemplateTaker(queue: SerialQueue, now: () => string): TakingHandlers {
  const inTurn = <T>(job: () => Promise<T>) => queue(() => refusing("letters not taken", job))
  return {
    "take-templates": ({ templates }) => inTurn(() => take(templates, now())),
    "undo-taking": ({ taken }) => inTurn(() => undo(taken)),
  }
}

async function take(templates: RequestOf<"take-templates">["templates"], now: string) {
  const stored = await readAll()
  const values: Record<string, unknown> = {}
  const taken: RequestOf<"undo-taking">["taken"] = []
  for (const { id, words } of templates) {
    const key = templateKey(id)
    const lies = stored[key]
    const before = lies === undefined ? null : readTemplate(key, lies)
    if (lies !== undefined && before === null) return refusal("occupied")
    values[key] = makeTemplate(id, words, before, now)
    taken.push({ id, at: now, before })
  }
  await writeAll(values)
  return { ok: true as const, taken }
}

/** Back to what was there before, but for what she has changed since: that is hers by now. */
async function undo(taken: RequestOf<"undo-taking">["taken"]) {
  const stored = await readAll()
  const values: Record<string, unknown> = {}
  const gone: string[] = []
  for (const { id, at, before } of taken) {
    const key = templateKey(id)
    const record = readTemplate(key, stored[key])
    if (record?.updatedAt !== at) continue
    const former = before === null ? null : readTemplate(key, before)
    if (former) values[key] = former
    else gone.push(key)
  }
  await writeAll(values)
  await removeKeys(gone)
  return { ok: true as const }
}
