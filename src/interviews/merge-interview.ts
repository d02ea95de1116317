import type { Interview } from "~src/interviews/interview"

export type Merged =
  | { readonly ok: true; readonly interview: Interview }
  /** Both changed these fields, and not to the same. */
  | { readonly ok: false; readonly fields: readonly (keyof Interview)[] }

/**
 * What two windows made of the interview `base`, put together field by field: a field that only one of them changed
 * has its change.
 */
export function mergeInterview(base: Interview, theirs: Interview, mine: Interview): Merged {
  const fields = Object.keys(base) as (keyof Interview)[]
  const clashes = fields.filter(
    (field) =>
      !isSame(base[field], theirs[field]) &&
      !isSame(base[field], mine[field]) &&
      !isSame(theirs[field], mine[field]),
  )
  if (clashes.length > 0) return { ok: false, fields: clashes }
  const changed = fields.filter((field) => !isSame(base[field], mine[field]))
  const changes: Partial<Interview> = Object.fromEntries(changed.map((field) => [field, mine[field]]))
  return { ok: true, interview: { ...theirs, ...changes } }
}

/** Whether two parts of an interview say the same; all of them are plain JSON with their keys in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
