export type MergedFields<T> =
  | { readonly ok: true; readonly merged: T }
  /** Both changed these fields, and not to the same. */
  | { readonly ok: false; readonly fields: readonly (keyof T)[] }

/**
 * What two windows made of `base`, put together field by field: a field that only one of them changed has its change.
 * All three are plain JSON with the keys of their parts in one order.
 */
export function mergeFields<T extends object>(base: T, theirs: T, mine: T): MergedFields<T> {
  const fields = [...new Set([base, theirs, mine].flatMap((one) => Object.keys(one)))] as (keyof T)[]
  const clashes = fields.filter(
    (field) =>
      !isSame(base[field], theirs[field]) &&
      !isSame(base[field], mine[field]) &&
      !isSame(theirs[field], mine[field]),
  )
  if (clashes.length > 0) return { ok: false, fields: clashes }
  const changed = fields.filter((field) => !isSame(base[field], mine[field]))
  const entries = new Map<string, unknown>(Object.entries(theirs))
  for (const field of changed) {
    if (Object.hasOwn(mine, field)) entries.set(String(field), mine[field])
    else entries.delete(String(field))
  }
  return { ok: true, merged: Object.fromEntries(entries) as T }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
