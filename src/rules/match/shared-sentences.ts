import type { Draft, Sentence } from "~src/draft/draft"
import { parseDraft } from "~src/draft/parse-draft"
import type { Span } from "~src/draft/span"
import { FUNCTION_WORDS, NOTE_WORDS } from "~src/rules/data/plain-words"
import { wordsIn } from "~src/rules/match/speaks-of"

/** A sentence for comparing: its words without the names, days and numbers that a writer changes from note to note. */
interface Comparable {
  readonly span: Span
  readonly words: readonly string[]
  readonly key: string
  /** How many of its words could not stand in every note. */
  readonly telling: number
}

export interface Shared {
  readonly span: Span
  readonly telling: number
}

/** Shorter sentences ("I enjoyed it.") are alike by chance. */
const LEAST_WORDS = 4
/** Two sentences with so large a part of their words in common are one sentence, touched up. */
const ALIKE = 0.85

/** Sentences of `draft` that also stand in `body`, word for word or touched up, in order. `names`: words of names. */
export function sharedSentences(draft: Draft, body: string, names: ReadonlySet<string>): readonly Shared[] {
  const sent = comparables(parsed(body), names)
  const keys = new Set(sent.map((sentence) => sentence.key))
  return comparables(draft.prose, names)
    .filter((own) => keys.has(own.key) || sent.some((other) => isAlike(own.words, other.words)))
    .map(({ span, telling }) => ({ span, telling }))
}

/** How many sentences of `draft` are long enough to be compared. */
export function countComparable(draft: Draft, names: ReadonlySet<string>): number {
  return comparables(draft.prose, names).length
}

function comparables(prose: readonly Sentence[], names: ReadonlySet<string>): readonly Comparable[] {
  return prose.flatMap((sentence) => {
    const words = wordsIn(sentence.text).filter((word) => !names.has(word) && !/\d/.test(word))
    if (words.length < LEAST_WORDS) return []
    const telling = words.filter((word) => !FUNCTION_WORDS.has(word) && !NOTE_WORDS.has(word)).length
    return [{ span: { start: sentence.start, end: sentence.end }, words, key: words.join(" "), telling }]
  })
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if ((2 * short.length) / (short.length + long.length) < ALIKE) return false
  const left = new Map<string, number>()
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of short) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  return (2 * common) / (short.length + long.length) >= ALIKE
}

/** The few notes of one interview are compared with every change of the draft, so the last ones stay taken apart. */
const LAST_PARSED = 12
const cache = new Map<string, readonly Sentence[]>()

function parsed(body: string): readonly Sentence[] {
  const before = cache.get(body)
  if (before) return before
  const { prose } = parseDraft({ compose: "new", subject: "", body, recipients: [] })
  const [oldest] = cache.keys()
  if (cache.size >= LAST_PARSED && oldest !== undefined) cache.delete(oldest)
  cache.set(body, prose)
  return prose
}
