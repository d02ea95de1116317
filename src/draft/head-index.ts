import { headsOf } from "~src/draft/pattern-heads"
import { keyOf, keyPart, PAIR } from "~src/draft/word-starts"

/** Which of several patterns can match where a word starts, told from the first characters there. */
export interface HeadIndex {
  /** By the first two characters (`key & PAIR`): 0 where no pattern can match. Most places of a text end here. */
  readonly pairs: Uint8Array
  /** Indices of the patterns that can match at a place with this key, in order. */
  fitting(key: number): readonly number[]
  /** Patterns that can match anywhere. */
  readonly anywhere: readonly number[]
}

const NONE: readonly number[] = []
/** Keys whose patterns are remembered: those of some thousand words. */
const MOST_REMEMBERED = 3000

interface Entry {
  readonly pattern: number
  readonly key: number
  readonly length: number
}

/** The index of `patterns`, the sources of regular expressions; one whose beginning cannot be told goes to `anywhere`. */
export function createHeadIndex(patterns: readonly string[]): HeadIndex {
  const heads = patterns.map(headsOf)
  const entries = heads.flatMap((list, pattern) =>
    (list ?? []).map(
      ({ text }): Entry => ({ pattern, length: text.length, key: keyPart(keyOf(text), text.length) }),
    ),
  )
  const byFirst = byFirstCharacter(entries)
  const byKey = new Map<number, readonly number[]>()
  const find = (key: number): readonly number[] => {
    const alike = byFirst.get(keyPart(key, 1)) ?? []
    const fitting = alike.filter((entry) => keyPart(key, entry.length) === entry.key)
    const found = fitting.length === 0 ? NONE : [...new Set(fitting.map(({ pattern }) => pattern))]
    if (byKey.size >= MOST_REMEMBERED) byKey.clear()
    byKey.set(key, found)
    return found
  }
  return {
    pairs: pairsOf(entries),
    fitting: (key) => byKey.get(key) ?? find(key),
    anywhere: heads.flatMap((list, pattern) => (list === null ? [pattern] : [])),
  }
}

function byFirstCharacter(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const byFirst = new Map<number, Entry[]>()
  for (const entry of entries) {
    const first = keyPart(entry.key, 1)
    const alike = byFirst.get(first)
    if (alike) alike.push(entry)
    else byFirst.set(first, [entry])
  }
  return byFirst
}

/** Marks every pair of first characters that some pattern can begin with. */
function pairsOf(entries: readonly Entry[]): Uint8Array {
  const pairs = new Uint8Array(PAIR + 1)
  for (const { key, length } of entries) {
    if (length >= 2) pairs[key & PAIR] = 1
    else for (let pair = key; pair <= PAIR; pair += keyPart(PAIR, 1) + 1) pairs[pair] = 1
  }
  return pairs
}
