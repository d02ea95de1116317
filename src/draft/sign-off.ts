import { isClosing } from "~src/draft/closing-phrase"
import type { Span } from "~src/draft/span"

/** The closing of a mail. */
export interface SignOff {
  /** The closing phrase: "Kind regards,". */
  readonly span: Span
  /** The phrase in lower case without punctuation: "kind regards". */
  readonly phrase: string
  /** The writer's name as it stands after the phrase, or "". */
  readonly name: string
  readonly nameSpan: Span | null
}

/** A signature below the closing takes at most this many lines. */
const SIGNATURE_LINES = 8
const LONGEST_CLOSING = 40
/** "Thanks again for your time," above the name closes a mail too. */
const THANKS_LINE = /^(?:(?:many|with) )?(?:thanks|thank you)\b[^.!?,]{0,60},$/i
const CONTACT = /@|https?:|www\.|\d{3}|linkedin/i

/** The last closing phrase near the end of the text, or null. */
export function findSignOff(text: string, lines: readonly Span[]): SignOff | null {
  const first = Math.max(0, lines.length - 1 - SIGNATURE_LINES)
  for (let index = lines.length - 1; index >= first; index--) {
    const line = lines[index]
    if (!line) continue
    const found =
      closingLine(text, line, lines[index + 1]) ?? closingWithName(text, line, index === lines.length - 1)
    if (found) return found
  }
  return null
}

function closingLine(text: string, line: Span, next: Span | undefined): SignOff | null {
  if (line.end - line.start > LONGEST_CLOSING + 30) return null
  const written = text.slice(line.start, line.end)
  const phrase = bare(written)
  if (!isClosing(phrase) && !THANKS_LINE.test(written)) return null
  const nameSpan = next && looksLikeName(text.slice(next.start, next.end)) ? next : null
  return { span: line, phrase, name: nameOf(text, nameSpan), nameSpan }
}

/** "Best, Dana" on one line, also at the end of the last paragraph. */
function closingWithName(text: string, line: Span, isLast: boolean): SignOff | null {
  const content = text.slice(line.start, line.end)
  const start = isLast ? lastSentenceStart(content) : 0
  const tail = content.slice(start)
  if (tail.length > LONGEST_CLOSING + 40) return null
  const comma = tail.search(/[,\-\u2013\u2014]/)
  if (comma === -1) return null
  const phrase = bare(tail.slice(0, comma))
  const name = tail.slice(comma + 1).trim()
  if (!isClosing(phrase) || !looksLikeName(name)) return null
  const nameStart = line.start + start + tail.lastIndexOf(name)
  const nameSpan = { start: nameStart, end: nameStart + name.length }
  return { span: { start: line.start + start, end: line.start + start + comma + 1 }, phrase, name, nameSpan }
}

function lastSentenceStart(content: string): number {
  const stop = Math.max(content.lastIndexOf(". "), content.lastIndexOf("! "), content.lastIndexOf("? "))
  return stop === -1 ? 0 : stop + 2
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}'\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

function nameOf(text: string, span: Span | null): string {
  return span ? text.slice(span.start, span.end).replace(/[,.]$/, "") : ""
}

function looksLikeName(text: string): boolean {
  if (text.length > 60 || CONTACT.test(text)) return false
  const words = text.split(/\s+/)
  return text !== "" && words.length <= 5 && !/[.!?]$/.test(text.replace(/\b\p{L}\.$/u, ""))
}
