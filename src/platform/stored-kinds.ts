import * as v from "valibot"
import { interviewRecordSchema, isInterviewKey } from "~src/platform/interview-record"
import { isPackKey, packRecordSchema } from "~src/platform/pack-record"
import { isSentNoteKey, sentNoteRecordSchema } from "~src/platform/sent-note-record"
import { settingsKey, storedSettings } from "~src/platform/settings"
import { isTemplateKey, templateRecordSchema } from "~src/platform/template-record"

/** What is wrong with something stored: where in it, as a path, and what should stand there. */
export interface DataProblem {
  readonly where: string
  readonly expected: string
}

export type StoredKindName = "interview" | "sent-note" | "settings" | "template" | "pack"

interface StoredKind {
  readonly name: StoredKindName
  owns(key: string): boolean
  readonly schema: v.GenericSchema<unknown, object>
}

/** Everything that is the person's own. What else is stored can be worked out anew. */
const KINDS: readonly StoredKind[] = [
  { name: "interview", owns: isInterviewKey, schema: interviewRecordSchema },
  { name: "sent-note", owns: isSentNoteKey, schema: sentNoteRecordSchema },
  { name: "settings", owns: (key) => key === settingsKey, schema: storedSettings },
  { name: "template", owns: isTemplateKey, schema: templateRecordSchema },
  { name: "pack", owns: isPackKey, schema: packRecordSchema },
]

const withId = v.looseObject({ id: v.string() })
const SET_ASIDE = "set-aside:"

export type ReadStored =
  | { readonly ok: true; readonly kind: StoredKindName; readonly value: unknown }
  | { readonly ok: false; readonly kind: StoredKindName; readonly problem: DataProblem }

/** What lies under `key`, as the latest version has it; null where the key is none of the person's data. Never throws. */
export function readStored(key: string, stored: unknown): ReadStored | null {
  const kind = KINDS.find(({ owns }) => owns(key))
  if (!kind) return null
  const parsed = v.safeParse(kind.schema, stored)
  if (!parsed.success) return { ok: false, kind: kind.name, problem: problemOf(key, parsed.issues[0]) }
  const id = v.safeParse(withId, parsed.output)
  if (id.success && key !== `${kind.name}:${id.output.id}`) {
    return { ok: false, kind: kind.name, problem: { where: `${key} › id`, expected: "the id in its key" } }
  }
  return { ok: true, kind: kind.name, value: parsed.output }
}

/** Whether something of the person's lies under `key`. */
export function isOwnKey(key: string): boolean {
  return KINDS.some(({ owns }) => owns(key))
}

/** Where something is kept that must make room; `now` is an ISO 8601 instant. */
export function asideKey(key: string, now: string): string {
  return `${SET_ASIDE}${key}:${now}`
}

/** Whether `key` holds something that was set aside. */
export function isAsideKey(key: string): boolean {
  return key.startsWith(SET_ASIDE)
}

function problemOf(key: string, issue: v.BaseIssue<unknown>): DataProblem {
  const path = v.getDotPath(issue)
  return { where: path ? `${key} › ${path}` : key, expected: issue.expected ?? "" }
}
