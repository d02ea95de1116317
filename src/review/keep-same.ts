import { isSame } from "~src/review/is-same"

/**
 * `now`, with the values of `before` wherever they say the same: those are then the same objects, and what shows them need not
 * be drawn again. `before` itself when all do.
 */
export function keepSame<T extends object>(before: T | null, now: T): T
export function keepSame<T extends object>(before: T | null, now: T | null): T | null
export function keepSame<T extends object>(before: T | null, now: T | null): T | null {
  if (before === null || now === null) return now
  const merged = { ...now }
  const keys = Object.keys(now) as (keyof T)[]
  const kept = keys.filter((key) => isSame(before[key], now[key]))
  for (const key of kept) merged[key] = before[key]
  return kept.length === keys.length && keys.length === Object.keys(before).length ? before : merged
}
