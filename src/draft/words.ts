import type { Span } from "~src/draft/span"

const WORD = /(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu

/** How many words stand in a part of a text. A word is a run without white space that holds a letter or a digit. */
export function countWords(text: string, span: Span = { start: 0, end: text.length }): number {
  return text.slice(span.start, span.end).match(WORD)?.length ?? 0
}
