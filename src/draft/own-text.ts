/** How many UTF-16 units of a body are looked at; the rest of a longer one is not checked. A long note has 2,000. */
const ANALYSED_LENGTH = 20_000

const QUOTED_LINE = /^[ \t]{0,3}>/
const SIGNATURE_DELIMITER = /^-- ?$/
const ORIGINAL_MESSAGE = /^-{2,20} ?(original|forwarded) (message|mail) ?-{0,20}$|^begin forwarded message:$/i
const ATTRIBUTION = /^on\b.{4,150}\bwrote:$/i
const HEADER_FROM = /^\*?(from|von|de):/i
const HEADER_AFTER_FROM = /^\*?(sent|date|to|subject|gesendet|an):/i

/**
 * The text that gets checked, at the same offsets as `body`: quoted mail and what follows it is blanked with spaces,
 * typographic apostrophes and spaces become plain ones, and it ends at `ANALYSED_LENGTH`.
 */
export function ownText(body: string): string {
  const lines = plain(body.slice(0, ANALYSED_LENGTH)).split("\n")
  const end = endOfOwnLines(lines)
  const attributed = new Set<number>()
  lines.slice(0, end).forEach((_, index) => {
    for (let of = linesOfAttribution(lines, index); of > 0; of--) attributed.add(index + of - 1)
  })
  return lines
    .map((line, index) =>
      index >= end || attributed.has(index) || QUOTED_LINE.test(line) ? blank(line) : line,
    )
    .join("\n")
}

/** Same-length replacements only, so that offsets stay those of the body. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\r\u00A0\u2007\u202F]/g, " ")
}

function blank(line: string): string {
  return " ".repeat(line.length)
}

/** Index of the first line that is no longer the writer's. */
function endOfOwnLines(lines: readonly string[]): number {
  const found = lines.findIndex((line, index) => startsQuote(line.trim(), lines, index))
  return found === -1 ? lines.length : found
}

function startsQuote(line: string, lines: readonly string[], index: number): boolean {
  if (SIGNATURE_DELIMITER.test(line) || ORIGINAL_MESSAGE.test(line)) return true
  const attribution = linesOfAttribution(lines, index)
  if (attribution > 0) return !isAnsweredBelow(lines, index + attribution)
  return HEADER_FROM.test(line) && HEADER_AFTER_FROM.test((lines[index + 1] ?? "").trim())
}

/** How many lines "On Tuesday Dana wrote:" takes at `index`: mail programs wrap it over two. 0 when none is there. */
function linesOfAttribution(lines: readonly string[], index: number): number {
  const line = (lines[index] ?? "").trim()
  if (!/^on\b/i.test(line)) return 0
  if (ATTRIBUTION.test(line)) return 1
  return ATTRIBUTION.test(`${line} ${(lines[index + 1] ?? "").trim()}`) ? 2 : 0
}

/** Whether lines marked as quoted begin at `index`, and the writer goes on below them. */
function isAnsweredBelow(lines: readonly string[], index: number): boolean {
  const rest = lines.slice(index).filter((line) => line.trim() !== "")
  const own = rest.findIndex((line) => !QUOTED_LINE.test(line))
  return own > 0
}
