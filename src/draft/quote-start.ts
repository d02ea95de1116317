const QUOTED_LINE = /^[ \t]{0,3}>/
const SIGNATURE_DELIMITER = /^-- ?$/
const ORIGINAL_MESSAGE = /^-{2,20} ?(original|forwarded) (message|mail) ?-{0,20}$|^begin forwarded message:$/i
/** A title between two rows of dashes, whatever the language: forwarded mail has it. */
const DASHED_TITLE = /^-{5,20} ?[^-]{3,60}-{5,20}$/
const ATTRIBUTION = /^on\b.{4,150}\bwrote:$/i
const HEADER_FROM = /^\*?(from|von|de):/i
const HEADER_AFTER_FROM = /^\*?(sent|date|to|subject|gesendet|an):/i
/** A line of a mail's head, as "From: …" in any language. */
const LABELLED = /^\*?[^\s:：][^:：]{0,28}[:：]\*? ?\S/
const ADDRESS = /[<[][^\s<>@]{1,80}@[^\s<>@]{2,80}[>\]]/
const YEAR = /\p{Nd}{4}/u
const ENDS_WITH_COLON = /[:：]$/
const SENTENCE_END = /[.!?:：。]$/
/** What every line has that tells of a quote: the others need no closer look. */
const MARKED = /[:：]|--/
/** Marks of the direction of writing, which webmails put around names and at the ends of lines. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** "On Tuesday Dana wrote:" is broken over so many lines at most, and is no longer than so many characters. */
const BROKEN_OVER = 3
const LONGEST = 300

/**
 * Where the first line of `text` begins that is no longer the writer's: quoted mail as the lines show that introduce it,
 * or a signature behind its dashes. A UTF-16 offset, or null without one.
 */
export function quoteOffset(text: string): number | null {
  const lines = text.split("\n")
  const index = quoteLine(lines)
  if (index === null) return null
  return lines.slice(0, index).reduce((length, line) => length + line.length + 1, 0)
}

/** Index of the first line that is no longer the writer's, or null. */
export function quoteLine(lines: readonly string[]): number | null {
  for (const [index, line] of lines.entries()) {
    if (!MARKED.test(line)) continue
    const attribution = attributionTo(lines, index)
    if (attribution > 0 && !isAnsweredBelow(lines, index + 1)) return index + 1 - attribution
    if (attribution === 0 && startsQuote(lines, index)) return index
  }
  return null
}

/** How many lines up to the one at `index` say who wrote what follows, as in "On Tuesday Dana wrote:"; 0 when none does. */
export function attributionTo(lines: readonly string[], index: number): number {
  let joined = ""
  for (let count = 1; count <= BROKEN_OVER; count += 1) {
    const line = plainLine(lines[index + 1 - count])
    joined = joined === "" ? line : `${line} ${joined}`
    // A line that is a sentence to its end is not the beginning of the next.
    if (line === "" || (count > 1 && SENTENCE_END.test(line))) return 0
    if (joined.length > LONGEST || !ENDS_WITH_COLON.test(joined)) return 0
    if (isAttribution(joined)) return count
  }
  return 0
}

/** Quoted mail, marked line by line. */
export function isQuotedLine(line: string): boolean {
  return QUOTED_LINE.test(line)
}

function startsQuote(lines: readonly string[], index: number): boolean {
  const line = plainLine(lines[index])
  if (SIGNATURE_DELIMITER.test(line) || ORIGINAL_MESSAGE.test(line)) return true
  const next = plainLine(lines[index + 1])
  if (DASHED_TITLE.test(line)) return LABELLED.test(next)
  return HEADER_FROM.test(line) ? HEADER_AFTER_FROM.test(next) : isHead(lines, index)
}

/** Who wrote, when: an address in brackets and a year; in English either may be missing. */
function isAttribution(line: string): boolean {
  return ATTRIBUTION.test(line) || (ADDRESS.test(line) && YEAR.test(line))
}

/** The head of a mail in any language: who it is from, with the address, then two lines more, one of them with the date. */
function isHead(lines: readonly string[], index: number): boolean {
  const head = lines.slice(index, index + 3).map(plainLine)
  if (head.length < 3 || !head.every((line) => LABELLED.test(line))) return false
  return ADDRESS.test(head[0] ?? "") && head.slice(1).some((line) => YEAR.test(line))
}

function plainLine(line = ""): string {
  return line.replace(DIRECTIONS, "").trim()
}

/** Whether lines marked as quoted begin at `index`, and the writer goes on below them. */
function isAnsweredBelow(lines: readonly string[], index: number): boolean {
  const rest = lines.slice(index).filter((line) => line.trim() !== "")
  return rest.findIndex((line) => !isQuotedLine(line)) > 0
}
