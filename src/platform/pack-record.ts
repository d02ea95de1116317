import * as v from "valibot"
import { packSchema } from "~src/templates/packs/pack"

const PREFIX = "pack:"

/** A stored pack. */
export const packRecordSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  version: v.literal(1),
  /** ISO 8601 instant. */
  takenAt: v.string(),
  pack: packSchema,
})

/** One pack as it is stored, under its own key. */
export type PackRecord = Readonly<v.InferOutput<typeof packRecordSchema>>

/** The storage key of the pack `id`. */
export function packKey(id: string): string {
  return `${PREFIX}${id}`
}

/** Whether `key` holds a pack. */
export function isPackKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** Reads what lies under `key`, which must be a key of a pack; null when it cannot be read. */
export function readPackRecord(key: string, stored: unknown): PackRecord | null {
  const parsed = v.safeParse(packRecordSchema, stored)
  if (!parsed.success) return null
  const { id, pack } = parsed.output
  return packKey(id) === key && pack.id === id ? parsed.output : null
}

/** The packs in everything that is `stored`; what cannot be read is left out. */
export function packsIn(stored: Readonly<Record<string, unknown>>): readonly PackRecord[] {
  return Object.entries(stored).flatMap(([key, value]) =>
    isPackKey(key) ? (readPackRecord(key, value) ?? []) : [],
  )
}
