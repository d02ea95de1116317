import type { Span } from "~src/draft/span"

export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * The smallest edit inside one line that turns `before`, which stands at `span`, into `text`; at least one character of
 * both is left. A word that is rewritten whole loses its format where the format is the word's alone, and Firefox then
 * takes the space beside it along (measured).
 */
export function trimEdit(span: Span, before: string, text: string): Edit {
  if (/\n/.test(before) || /\n/.test(text)) return { span, text }
  const most = Math.max(0, Math.min(before.length, text.length) - 1)
  let head = sharedHead(before, text, most)
  if (isHighSurrogate(before, head - 1)) head -= 1
  let tail = sharedTail(before, text, most - head)
  if (isHighSurrogate(before, before.length - tail - 1)) tail -= 1
  tail = Math.max(0, tail)
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  }
}

function sharedHead(one: string, other: string, most: number): number {
  let count = 0
  while (count < most && one[count] === other[count]) count += 1
  return count
}

function sharedTail(one: string, other: string, most: number): number {
  let count = 0
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

/** Half an emoji is no character to cut behind. */
function isHighSurrogate(text: string, index: number): boolean {
  return index >= 0 && /[\ud800-\udbff]/.test(text.charAt(index))
}
