import { createHeadIndex, type HeadIndex } from "~src/draft/head-index"
import { prepareLater } from "~src/draft/prepared-patterns"
import { PAIR, wordStarts } from "~src/draft/word-starts"

/** What a search for several patterns at once can do; the same as a `RegExp` that has them as alternatives. */
export interface AnyOf {
  test(text: string): boolean
  /** The match that begins first; of several that begin there, the one whose pattern is named first. */
  exec(text: string): RegExpExecArray | null
  /** The words of every match, one behind the other, as `text.match` gives them with the flag `g`. */
  all(text: string): readonly string[]
  /** All patterns as one. */
  readonly source: string
}

/** Texts, and UTF-16 units of a text, whose first match is remembered: sentences, not whole drafts. */
const MOST_REMEMBERED = 60
const LONGEST_REMEMBERED = 500

const WORD_START = "(?<![\\w'])"

/**
 * One case-insensitive search for many patterns, each standing at the start of a word. Gaps inside a pattern must be
 * bounded (`.{0,40}`), so that a long text costs no more than its length. Gaps of words are `{0,4}`: shorter ones are
 * unrolled by browsers, and a pattern with two of them can take ten times as long to compile.
 *
 * Each pattern is compiled by itself, when it is first needed: browsers take several times longer, up to tenths of a
 * second, to compile one `RegExp` with all of them as alternatives. And each is tried only where a word starts as it can
 * start (`createHeadIndex`): of some hundred patterns hardly one is tried on a sentence.
 */
export function anyOf(patterns: readonly string[]): AnyOf {
  const parts: RegExp[] = []
  let known: HeadIndex | undefined
  const index = (): HeadIndex => (known ??= createHeadIndex(patterns))
  const partAt = (pattern: number): RegExp => (parts[pattern] ??= compile(patterns[pattern] ?? "", pattern))
  const compile = (source: string, pattern: number): RegExp =>
    new RegExp(`${WORD_START}(?:${source})`, index().anywhere.includes(pattern) ? "gi" : "iy")

  /** The first match at or behind `from`. */
  function next(text: string, from: number): RegExpExecArray | null {
    let first = indexed(text, from)
    for (const pattern of index().anywhere) {
      const match = matchAt(partAt(pattern), text, from)
      if (match && (first === null || isBefore(match, pattern, first))) first = { match, pattern }
    }
    return first?.match ?? null
  }

  function indexed(text: string, from: number): Found | null {
    const { at, keys } = wordStarts(text)
    const { pairs } = index()
    for (let start = 0; start < at.length; start += 1) {
      const key = keys[start] ?? 0
      const place = at[start] ?? 0
      if (pairs[key & PAIR] === 0 || place < from) continue
      const found = matchOf(index().fitting(key), text, place)
      if (found) return found
    }
    return null
  }

  /** Of these patterns, the first that matches at `place`. */
  function matchOf(fitting: readonly number[], text: string, place: number): Found | null {
    for (const pattern of fitting) {
      const match = matchAt(partAt(pattern), text, place)
      if (match) return { match, pattern }
    }
    return null
  }

  /** Rules ask about the same sentences after every pause, and most of them have not changed since. */
  const remembered = new Map<string, RegExpExecArray | null>()
  function first(text: string): RegExpExecArray | null {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const found = next(text, 0)
    if (text.length <= LONGEST_REMEMBERED) remembered.set(text, found)
    return found
  }

  function all(text: string): readonly string[] {
    const found: string[] = []
    let match = next(text, 0)
    while (match) {
      const [words] = match
      found.push(words)
      match = next(text, match.index + Math.max(1, words.length))
    }
    return found
  }

  for (const pattern of patterns.keys()) prepareLater(() => matchAt(partAt(pattern), "", 0))
  return {
    source: `${WORD_START}(?:${patterns.join("|")})`,
    test: (text) => first(text) !== null,
    exec: first,
    all,
  }
}

interface Found {
  readonly match: RegExpExecArray
  readonly pattern: number
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isBefore(match: RegExpExecArray, pattern: number, first: Found): boolean {
  if (match.index !== first.match.index) return match.index < first.match.index
  return pattern < first.pattern
}
