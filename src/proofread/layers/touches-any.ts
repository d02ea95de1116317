import type { Span } from "~src/draft/span"

/** Whether `span` shares a character with one of `others`. */
export function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end)
}
