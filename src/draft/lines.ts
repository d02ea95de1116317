import type { Span } from "~src/draft/span"

/** Every line that is not blank, without the white space around it. */
export function findLines(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf("\n", start)
    const end = newline === -1 ? text.length : newline
    const line = trimmed(text, start, end)
    if (line) lines.push(line)
    start = end + 1
  }
  return lines
}

/** Blocks of lines between blank lines. */
export function findParagraphs(text: string, lines: readonly Span[]): readonly Span[] {
  const paragraphs: Span[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && countNewlines(text, last.end, line.start) < 2) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    } else paragraphs.push(line)
  }
  return paragraphs
}

/** The span without white space at its ends, or null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end)
  const inner = slice.trim()
  if (inner === "") return null
  const first = start + slice.length - slice.trimStart().length
  return { start: first, end: first + inner.length }
}

function countNewlines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count++
  return count
}
