import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"

/** A snapshot with its text already taken apart, so that the rules do not each bring a sentence splitter. */
export interface Draft extends DraftSnapshot {
  readonly sentences: readonly Span[]
  readonly paragraphs: readonly Span[]
  readonly words: number
}
