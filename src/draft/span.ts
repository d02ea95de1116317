/** A half-open range `[start, end)` of UTF-16 offsets into the body text: the one coordinate system from rule to highlight to fix. */
export interface Span {
  readonly start: number
  readonly end: number
}
