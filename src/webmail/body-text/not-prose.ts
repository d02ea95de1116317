import type { Span } from "~src/draft/span"
import type { BodyText } from "~src/webmail/body-text/body-text"

/**
 * Elements whose words are not the writer’s prose: where they lead, what a machine reads, what somebody else said. Gmail
 * indents with a blockquote without a border, and what is indented is prose.
 */
const NOT_PROSE =
  'a[href], code, pre, kbd, samp, tt, q, cite, blockquote:not([style*="border:none"], [style*="border: none"])'

/** Spans of the writer's text that stand in links, code and quoted passages; in order, half-open. */
export function notProseIn(body: HTMLElement, own: BodyText): readonly Span[] {
  const spans: Span[] = []
  for (const element of body.querySelectorAll(NOT_PROSE)) {
    const { parentNode, firstChild } = element
    // Passages inside passages are told by the outer one; most mails have none of either.
    if (!parentNode || !firstChild || element.parentElement?.closest(NOT_PROSE)) continue
    const start = own.offsetOf({ node: element, offset: 0 })
    const end = own.offsetOf({ node: element, offset: element.childNodes.length })
    if (end > start) spans.push({ start, end })
  }
  return spans
}
