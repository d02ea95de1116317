import { attributionTo, isQuotedLine, quoteLine } from "~src/draft/quote-start"

/** How many UTF-16 units of a body are looked at; the rest of a longer one is not checked. A long note has 2,000. */
const ANALYSED_LENGTH = 20_000

/**
 * The text that gets checked, at the same offsets as `body`: quoted mail and what follows it is blanked with spaces,
 * typographic apostrophes and spaces become plain ones, and it ends at `ANALYSED_LENGTH`.
 */
export function ownText(body: string): string {
  const lines = plain(body.slice(0, ANALYSED_LENGTH)).split("\n")
  const end = quoteLine(lines) ?? lines.length
  const attributed = new Set<number>()
  for (let index = 0; index < end; index += 1)
    for (let of = attributionTo(lines, index); of > 0; of -= 1) attributed.add(index + 1 - of)
  return lines
    .map((line, index) => (index >= end || attributed.has(index) || isQuotedLine(line) ? blank(line) : line))
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
