import type { Draft, Sentence } from "~src/draft/draft"
import type { Span } from "~src/draft/span"

/** The sentences of the note's prose that a test accepts, in order. */
export function sentencesThat(draft: Draft, accepts: (sentence: string) => boolean): readonly Span[] {
  return draft.prose.filter((sentence) => accepts(sentence.text)).map(spanOf)
}

/** The range of a sentence, without its text. */
function spanOf(sentence: Sentence): Span {
  return { start: sentence.start, end: sentence.end }
}
