/** What thanks for: a bare "Thank you" does not count. Patterns of regular expressions, matched without case. */
export const THANKS: readonly string[] = ["thank(?:s| you)\\b(?=.{0,40}\\b(?:for|meeting|taking)\\b)"]
