import type { Draft, Sentence } from "~src/draft/draft"
import { STOP_WORDS } from "~src/rules/data/stop-words"

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu

/**
 * The sentences that name one of `topics`, which are in the writer's own words ("moving the yard to Toledo"): most of
 * the topic's content words stand in the sentence, endings aside.
 */
export function mentions(draft: Draft, topics: readonly string[]): readonly Sentence[] {
  const wanted = topics.map(contentStems).filter((stems) => stems.size > 0)
  if (wanted.length === 0) return []
  return draft.prose.filter((sentence) => {
    const there = contentStems(sentence.text)
    return wanted.some((stems) => covers(there, stems))
  })
}

/** The content words of a text, lower case, cut to their stems. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (word.length > 2 && !STOP_WORDS.has(word)) stems.add(stem(word))
  }
  return stems
}

/** One content word is enough of a topic of one or two; of a longer topic it takes half. */
function covers(there: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  let found = 0
  for (const wanted of stems) if (there.has(wanted)) found++
  return found >= Math.max(stems.size > 2 ? 2 : 1, Math.ceil(stems.size / 2))
}

/** Enough to make "moving", "moved" and "moves" one word; no more is needed. */
function stem(word: string): string {
  const base = word.replace(/'s$/, "").replace(/(?:ing|ed|ies|es|s|y|e)$/, "")
  return base.length >= 3 ? base : word
}
