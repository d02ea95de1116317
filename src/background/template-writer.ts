import { refusal, refusing } from "~src/background/refusing"
import type { SerialQueue } from "~src/background/serial-queue"
import { mergeFields } from "~src/interviews/merge-fields"
import type { Handlers } from "~src/platform/messages"
import type { Refusal, RequestOf } from "~src/platform/protocol"
import { readOne, removeKey, write } from "~src/platform/storage"
import {
  makeTemplate,
  readTemplate,
  type TemplateRecord,
  templateKey,
  wordsOf,
} from "~src/platform/template-record"
import type { TemplateWords } from "~src/templates/own/own-template"

type TemplateHandlers = Pick<Handlers, "save-template" | "remove-template" | "restore-template">

/**
 * The only code that writes letters and sections of the person's own. `now` gives the ISO 8601 instant of a change. A
 * write the browser declines is answered with its reason and leaves the old record as it was.
 */
export function createTemplateWriter(queue: SerialQueue, now: () => string): TemplateHandlers {
  const inTurn = <T>(job: () => Promise<T>) => queue(() => refusing("template not stored", job))
  return {
    "save-template": (request) => inTurn(() => save(request, now())),
    "remove-template": ({ id }) => inTurn(() => remove(id)),
    "restore-template": ({ id, removed }) => inTurn(() => restore(id, removed)),
  }
}

async function save({ id, words, base }: RequestOf<"save-template">, now: string) {
  const before = await find(id)
  if (before && "ok" in before) return before
  const merged = merge(base, before && wordsOf(before), words)
  if (merged === null) return refusal("conflict")
  await write(templateKey(id), makeTemplate(id, merged, before, now))
  return { ok: true as const, id }
}

/** null where two windows changed the same. One that was deleted meanwhile comes back: she is still writing it. */
function merge(
  base: TemplateWords | undefined,
  theirs: TemplateWords | null,
  mine: TemplateWords,
): TemplateWords | null {
  if (!base || !theirs) return mine
  const merging = mergeFields(base, theirs, mine)
  return merging.ok ? merging.merged : null
}

/** The record as it is stored, null where there is none; one that cannot be read must not be overwritten. */
async function find(id: string): Promise<TemplateRecord | Refusal | null> {
  const key = templateKey(id)
  const stored = await readOne(key)
  return stored === undefined ? null : (readTemplate(key, stored) ?? refusal("occupied"))
}

async function remove(id: string) {
  const key = templateKey(id)
  const removed = await readOne(key)
  if (removed === undefined) return refusal("missing")
  await removeKey(key)
  return { ok: true as const, removed }
}

async function restore(id: string, removed: unknown) {
  const key = templateKey(id)
  if ((await readOne(key)) !== undefined) return refusal("occupied")
  // It comes back under this key, as something that can be read there, or not at all.
  const record = readTemplate(key, removed)
  if (record === null) return refusal("declined")
  await write(key, record)
  return { ok: true as const }
}
