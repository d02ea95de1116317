import { NAME_SPELLINGS } from "~src/draft/data/name-spellings"
import { NICKNAMES } from "~src/draft/data/nicknames"
import { editDistance } from "~src/draft/edit-distance"

/** Shorter names differ from other names by a letter too often for that to be a slip. */
const LEAST_LENGTH = 4
const LONG = 8

const SHORT_FORMS = groupsByName(NICKNAMES)
const SPELLINGS = groupsByName(NAME_SPELLINGS)

/**
 * Whether two words of names, folded (lower case, no diacritics), may belong to one person: equal, an initial, a
 * nickname, or one the beginning or the end of the other ("Jen" for "Jennifer"). "Sara" and "Sarah" are two people.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  if (areInOneGroup(SPELLINGS, a, b)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short)
  return isPartOf(short, long) || areInOneGroup(SHORT_FORMS, a, b)
}

/** "Jen" or "Beth" of a longer name. Where one letter only is lacking ("Dan" for "Dana"), it was more likely missed. */
function isPartOf(short: string, long: string): boolean {
  if (short.length < 3 || long.length - short.length < 2) return false
  return long.startsWith(short) || long.endsWith(short)
}

function areInOneGroup(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const ofB = groups.get(b)
  return ofB !== undefined && (groups.get(a)?.some((group) => ofB.includes(group)) ?? false)
}

/** For each name, the numbers of the groups it is in. */
function groupsByName(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>()
  groups.forEach((names, group) => {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), group])
  })
  return byName
}

/** Whether `written` is `meant`, both folded, misspelt: a letter or two off, or another way to spell that name. */
export function isSlipOf(written: string, meant: string): boolean {
  const most = meant.length >= LONG ? 2 : 1
  if (written !== meant && areInOneGroup(SPELLINGS, written, meant)) return true
  if (Math.abs(written.length - meant.length) > most) return false
  if (isSameName(written, meant) || Math.min(written.length, meant.length) < LEAST_LENGTH) return false
  return editDistance(written, meant) <= most
}
