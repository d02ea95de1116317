import { type Draft, textOf } from "~src/draft/draft"
import type { Span } from "~src/draft/span"

/** The sentences of the note's prose that a test accepts, in order. */
export function sentencesThat(draft: Draft, accepts: (sentence: string) => boolean): readonly Span[] {
  return draft.prose.filter((sentence) => accepts(textOf(draft, sentence)))
}

/** One case-insensitive pattern out of many; each stands at a word's start. */
export function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${patterns.join("|")})`, "iu")
}
