import type { Span } from "~src/draft/span"

/** One slip the proofreader found. `replacements` are whole replacements of `span`, best first. */
export interface Finding {
  readonly span: Span
  readonly kind: "spelling" | "grammar"
  readonly message: string
  readonly replacements: readonly string[]
}
