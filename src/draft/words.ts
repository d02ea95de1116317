import type { Span } from "~src/draft/span"

/** How many words stand in a part of a text. A word is a run without white space that holds a letter or a digit. */
export function countWords(text: string, span: Span = { start: 0, end: text.length }): number {
  let count = 0
  for (const run of text.slice(span.start, span.end).split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count++
  return count
}
