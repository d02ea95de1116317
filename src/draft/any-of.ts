import { prepareLater } from "~src/draft/prepared-patterns"

/** What a search for several patterns at once can do; the same as a `RegExp` that has them as alternatives. */
export interface AnyOf {
  test(text: string): boolean
  /** The match that begins first; of several that begin there, the one whose pattern is named first. */
  exec(text: string): RegExpExecArray | null
  /** All patterns as one. */
  readonly source: string
}

const WORD_START = "(?<![\\w'])"

/**
 * One case-insensitive search for many patterns, each standing at the start of a word. Gaps inside a pattern must be
 * bounded (`.{0,40}`), so that a long text costs no more than its length. Gaps of words are `{0,4}`: shorter ones are
 * unrolled by browsers, and a pattern with two of them can take ten times as long to compile.
 *
 * Each pattern is compiled by itself, when it is first needed: browsers take several times longer, up to tenths of a
 * second, to compile one `RegExp` with all of them as alternatives.
 */
export function anyOf(patterns: readonly string[]): AnyOf {
  const parts: RegExp[] = []
  const partAt = (index: number) => (parts[index] ??= new RegExp(`${WORD_START}(?:${patterns[index]})`, "i"))
  for (const index of patterns.keys()) prepareLater(() => partAt(index).test(""))
  return {
    source: `${WORD_START}(?:${patterns.join("|")})`,
    test: (text) => patterns.some((_, index) => partAt(index).test(text)),
    exec: (text) => earliest(patterns.map((_, index) => partAt(index).exec(text))),
  }
}

function earliest(matches: readonly (RegExpExecArray | null)[]): RegExpExecArray | null {
  return matches.reduce(
    (first, match) => (match && (first === null || match.index < first.index) ? match : first),
    null,
  )
}
