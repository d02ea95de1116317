import { NICKNAMES } from "~src/draft/data/nicknames"
import { editDistance } from "~src/draft/edit-distance"

/** Shorter names differ from other names by a letter too often for that to be a slip. */
const LEAST_LENGTH = 4
const LONG = 8

/**
 * Whether two words of names, folded (lower case, no diacritics), may belong to one person: equal, an initial, a
 * nickname, or one the beginning of the other ("Jen" for "Jennifer").
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short)
  if (isPartOf(short, long)) return true
  return NICKNAMES.some((group) => group.includes(a) && group.includes(b))
}

/** "Jen" or "Nifer" of "Jennifer". Of a long name that lacks one letter only, the letter was more likely missed. */
function isPartOf(short: string, long: string): boolean {
  if (short.length < 3 || (long.length >= LONG && long.length - short.length < 2)) return false
  return long.startsWith(short) || long.endsWith(short)
}

/** Whether `written` looks like a slip of the keyboard for `meant`, both folded: a letter or two off, and no other name. */
export function isSlipOf(written: string, meant: string): boolean {
  if (isSameName(written, meant) || Math.min(written.length, meant.length) < LEAST_LENGTH) return false
  return editDistance(written, meant) <= (meant.length >= LONG ? 2 : 1)
}
