import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"
import { NAMES_A_BLANK, NOT_PLACEHOLDERS, PLACEHOLDER_NOTATIONS } from "~src/rules/data/placeholders"

const PATTERNS = PLACEHOLDER_NOTATIONS.map((notation) => ({
  mark: notation.mark ?? "",
  pattern: new RegExp(notation.pattern, notation.case ? "gu" : "giu"),
}))
const LONGEST_DIVIDER = 120
/** A line of nothing but these divides a mail; it is no blank to fill. */
const DIVIDER = /^[\s_*=-]+$/

/** The blanks left in `text`, in order; where notations overlap ("Dear [Name]") the widest counts. */
export function findPlaceholders(text: string): readonly Span[] {
  const found = PATTERNS.filter(({ mark }) => text.includes(mark))
    .flatMap(({ pattern }) =>
      matchesOf(pattern, text).map(({ index, 0: written }) => ({
        start: index + written.length - written.trimStart().length,
        end: index + written.trimEnd().length,
      })),
    )
    .filter((span) => isBlank(text, span))
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let covered = 0
  return inOrder.filter((span) => {
    if (span.end <= covered) return false
    covered = span.end
    return true
  })
}

function isBlank(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end)
  if (NOT_PLACEHOLDERS.some((known) => known.test(written))) return false
  if (written.startsWith("_")) return !isDivider(text, span)
  return !(written.startsWith("[") && isLinkOrTag(text, span))
}

/** "[the plan](https://…)", "[plan]<https://…>", and a tag that opens a line, "[Careers] Your visit". */
function isLinkOrTag(text: string, span: Span): boolean {
  if (/^(?:\(|\s?<https?:|:\s?http)/.test(text.slice(span.end, span.end + 9))) return true
  const opensText = /^(?:\s|(?:re|fwd?|aw)\s?:)*$/i.test(text.slice(0, Math.min(span.start, 60)))
  return opensText && span.start < 60 && !NAMES_A_BLANK.test(text.slice(span.start, span.end))
}

function isDivider(text: string, span: Span): boolean {
  const before =
    text
      .slice(Math.max(0, span.start - LONGEST_DIVIDER), span.start)
      .split("\n")
      .at(-1) ?? ""
  const after = text.slice(span.end, span.end + LONGEST_DIVIDER).split("\n")[0] ?? ""
  const line = before + text.slice(span.start, span.end) + after
  return line.length < LONGEST_DIVIDER && line.trim().length >= 8 && DIVIDER.test(line)
}
