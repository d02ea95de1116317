import type { Span } from "~src/draft/span"
import type { Slot } from "~src/templates/section"

/** Slots that stand on lines of their own; the others are sentences that may continue a paragraph. */
const OWN_LINES: ReadonlySet<Slot> = new Set(["greeting", "sign-off"])

/** A line that ends like this is a greeting or a closing, not the start of a sentence. */
const CLOSED_LINE = /[,:–—-]$/u

/**
 * The text to write over `selected` (a span of `body`, empty at a caret) so that a section reads right there: a space where
 * it continues a paragraph, a blank line below a greeting and around what stands on lines of its own.
 */
export function fitAtCaret(text: string, slot: Slot, body: string, selected: Span): string {
  const before = body.slice(0, selected.start)
  const after = body.slice(selected.end)
  return gapBefore(slot, before) + text + gapAfter(slot, after)
}

function gapBefore(slot: Slot, before: string): string {
  const line = before.slice(before.lastIndexOf("\n") + 1)
  if (line.trim() === "") return gapBelow(before)
  if (OWN_LINES.has(slot) || CLOSED_LINE.test(line.trimEnd())) return "\n\n"
  return /\s$/.test(line) ? "" : " "
}

/** On an empty line right below words, one more line break makes it a paragraph of its own. */
function gapBelow(before: string): string {
  const words = before.trimEnd()
  const breaks = before.slice(words.length).split("\n").length - 1
  return words !== "" && breaks === 1 ? "\n" : ""
}

function gapAfter(slot: Slot, after: string): string {
  if (after.trim() === "") return ""
  const line = after.slice(0, (after.indexOf("\n") + 1 || after.length + 1) - 1)
  if (line.trim() === "") return after.startsWith("\n\n") ? "" : "\n"
  if (OWN_LINES.has(slot)) return "\n\n"
  return /^\s/.test(line) ? "" : " "
}
