import type { Draft } from "~src/draft/draft"
import { remembering } from "~src/draft/remembering"
import type { Span } from "~src/draft/span"
import { countWords } from "~src/draft/words"

/** A line that a reader sees as one piece. */
export interface Block extends Span {
  readonly words: number
}

/** Shorter lines than this are ended by hand, not wrapped by a mail program. */
const WRAPPED_LINE = 55

const wordsOf = remembering(60, countWords)

/**
 * The paragraphs between greeting and sign-off. Where the writer ends paragraphs with one line break instead of two, each
 * line counts; lines that a mail program wrapped stay together.
 */
export function blocksOf(draft: Draft): readonly Block[] {
  const from = draft.greeting?.span.end ?? 0
  const to = draft.signOff?.span.start ?? draft.text.length
  const blocks: Span[] = []
  let last: Span | undefined
  for (const line of draft.lines) {
    if (line.end <= from || line.start >= to) continue
    const own = { start: Math.max(line.start, from), end: Math.min(line.end, to) }
    if (last && goesOn(draft.text, last, own)) blocks[blocks.length - 1] = { start: last.start, end: own.end }
    else blocks.push(own)
    last = blocks.at(-1)
  }
  return blocks.map((block) => ({ ...block, words: wordsOf(draft.text.slice(block.start, block.end)) }))
}

function goesOn(text: string, block: Span, line: Span): boolean {
  const between = text.slice(block.end, line.start)
  if (between.split("\n").length > 2) return false
  const lastLine = text.slice(text.lastIndexOf("\n", block.end - 1) + 1, block.end)
  return lastLine.trim().length >= WRAPPED_LINE && lastLine.length < 120 && !/[.!?:]["')]?$/.test(lastLine)
}
