import { ABBREVIATIONS } from "~src/draft/data/abbreviations"
import { trimmed } from "~src/draft/lines"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"

/** A line this long that stops in mid-sentence was wrapped by a mail program, not by the writer. */
const WRAPPED_LINE = 55
const LAST_WORD = /(?:^|[\s("'/])([\p{L}.]{1,12})\.$/u
/** "Orbit Inc. is" and "and so on etc. to" go on. */
const LOWER_CASE_STOP = /\p{Ll}{3}(?<!\b(?:[Ii]nc|[Cc]orp|[Ll]td|etc|[Bb]ros))[.!?] +(?=\p{Ll})/gu

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" })

/** Sentences of `text`, in order, without white space around them. A line break ends a sentence unless it is a wrap. */
export function findSentences(text: string, lines: readonly Span[]): readonly Span[] {
  const sentences: Span[] = []
  for (const block of unwrapped(text, lines)) {
    const flat = text.slice(block.start, block.end).replaceAll("\n", " ")
    for (const part of segmentsOf(flat)) {
      const sentence = trimmed(text, block.start + part.start, block.start + part.end)
      if (sentence) sentences.push(sentence)
    }
  }
  return sentences
}

function segmentsOf(flat: string): readonly Span[] {
  const parts: Span[] = []
  let open = 0
  for (const { index, segment } of segmenter.segment(flat)) {
    const end = index + segment.length
    if (end < flat.length && endsInAbbreviation(segment.trimEnd())) continue
    for (const stop of lowerCaseStops(flat.slice(open, end))) {
      parts.push({ start: open, end: open + stop })
      open += stop
    }
    parts.push({ start: open, end })
    open = end
  }
  return parts
}

/** Lengths of the sentences that end before a small letter, where the segmenter sees none: some write without capitals. */
function lowerCaseStops(text: string): readonly number[] {
  const lengths: number[] = []
  let from = 0
  for (const stop of matchesOf(LOWER_CASE_STOP, text)) {
    const end = stop.index + stop[0].length
    if (endsInAbbreviation(text.slice(0, end).trimEnd())) continue
    lengths.push(end - from)
    from = end
  }
  return lengths
}

function endsInAbbreviation(segment: string): boolean {
  if (!segment.endsWith(".")) return false
  const word = LAST_WORD.exec(segment.slice(-14))?.[1]
  if (!word) return false
  const initial = word.length === 1 && word !== "I" && word === word.toUpperCase()
  return initial || ABBREVIATIONS.has(word.toLowerCase())
}

/** Joins lines that were wrapped in mid-sentence. */
function unwrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const blocks: Span[] = []
  let last: Span | undefined
  for (const line of lines) {
    if (last && isWrap(text, last, line)) {
      const block = blocks.pop() ?? last
      blocks.push({ start: block.start, end: line.end })
    } else blocks.push(line)
    last = line
  }
  return blocks
}

function isWrap(text: string, line: Span, next: Span): boolean {
  if (line.end - line.start < WRAPPED_LINE) return false
  if (text.slice(line.end, next.start).split("\n").length > 2) return false
  return !/[.!?:;]["')]?$/.test(text.slice(line.end - 3, line.end))
}
