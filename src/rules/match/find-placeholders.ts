import type { Span } from "~src/draft/span"
import { NOT_PLACEHOLDERS, PLACEHOLDER_NOTATIONS } from "~src/rules/data/placeholders"

const PATTERNS = PLACEHOLDER_NOTATIONS.map(
  (notation) => new RegExp(notation.pattern, notation.case ? "gu" : "giu"),
)
/** A line of nothing but these divides a mail; it is no blank to fill. */
const DIVIDER = /^[\s_*=-]+$/

/** The blanks left in `text`, in order; where notations overlap ("Dear [Name]") the widest counts. */
export function findPlaceholders(text: string): readonly Span[] {
  const found = PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: written }) => ({
      start: index,
      end: index + written.length,
    })),
  ).filter((span) => isBlank(text, span))
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((span, index) => !inOrder.slice(0, index).some((wider) => wider.end >= span.end))
}

function isBlank(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end)
  if (NOT_PLACEHOLDERS.some((known) => known.test(written))) return false
  if (written.startsWith("_")) return !isDivider(text, span)
  // "[the plan](https://…)" is a link.
  return !(written.startsWith("[") && text.charAt(span.end) === "(")
}

function isDivider(text: string, span: Span): boolean {
  const start = text.lastIndexOf("\n", span.start) + 1
  const end = text.indexOf("\n", span.end)
  const line = text.slice(start, end === -1 ? text.length : end)
  return line.trim().length >= 8 && DIVIDER.test(line)
}
