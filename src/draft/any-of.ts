/**
 * One case-insensitive pattern out of many, each standing at the start of a word. Gaps inside a pattern must be
 * bounded (`.{0,40}`), so that a long text costs no more than its length.
 */
export function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w'])(?:${patterns.join("|")})`, "i")
}
