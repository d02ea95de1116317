import type { Draft } from "~src/draft/draft"
import type { Slot } from "~src/templates/section"
import { slots } from "~src/templates/slot"

/** Where a section goes: `text`, with the line breaks it needs, belongs at `offset` (UTF-16) of the body. */
export interface Placement {
  readonly offset: number
  readonly text: string
}

/** How a paragraph that closes a letter starts to look forward. */
const LOOKS_FORWARD =
  /look(?:ing)? forward|hear(?:ing)? from you|let me know|speak(?:ing)? again|talk(?:ing)? again/i

/**
 * Where `text` belongs in a draft that is not being edited: a greeting at the top, a sign-off at the end, thanks after the
 * greeting, a forward look before the sign-off, the rest before the paragraph that looks forward.
 */
export function placeSection(draft: Draft, slot: Slot, text: string): Placement {
  const offset = offsetFor(draft, slot)
  return { offset, text: withBreaks(draft.body, offset, text) }
}

function offsetFor(draft: Draft, slot: Slot): number {
  const top = draft.greeting ? draft.greeting.span.end : 0
  const end = Math.max(top, endOfProse(draft))
  if (slot === "greeting") return 0
  if (slot === "sign-off") return draft.body.trimEnd().length
  if (slot === "thanks") return top
  const closing = draft.paragraphs.findLast((paragraph) => paragraph.start > top && paragraph.start < end)
  const closes = closing && LOOKS_FORWARD.test(draft.text.slice(closing.start, Math.min(closing.end, end)))
  return slots.indexOf(slot) < slots.indexOf("forward-look") && closes ? closing.start : end
}

/** The end of the last paragraph above the sign-off. */
function endOfProse(draft: Draft): number {
  const limit = draft.signOff?.span.start ?? draft.body.length
  return draft.body.slice(0, limit).trimEnd().length
}

/** One blank line on each side that has text, counting the line breaks that are there already. */
function withBreaks(body: string, offset: number, text: string): string {
  const before = body.slice(0, offset)
  const after = body.slice(offset)
  const lead =
    before.trim() === "" ? 0 : 2 - Math.min(2, (/\s*$/.exec(before)?.[0].match(/\n/g) ?? []).length)
  const trail = after.trim() === "" ? 0 : 2 - Math.min(2, (/^\s*/.exec(after)?.[0].match(/\n/g) ?? []).length)
  return "\n".repeat(lead) + text + "\n".repeat(trail)
}
