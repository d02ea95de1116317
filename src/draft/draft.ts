import type { Greeting } from "~src/draft/greeting"
import type { SignOff } from "~src/draft/sign-off"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"

/** A sentence, with its words on one line: one space where the draft has line breaks or several. */
export interface Sentence extends Span {
  readonly text: string
}

/** A snapshot with its text already taken apart, so that the rules do not each bring a sentence splitter. */
export interface Draft extends DraftSnapshot {
  /**
   * The writer's own words at the same offsets as `body`: quoted mail blanked, typographic apostrophes made plain,
   * cut at `ANALYSED_LENGTH`. Rules read this; replacements are made in `body`.
   */
  readonly text: string
  /** Lines that are not blank. */
  readonly lines: readonly Span[]
  readonly sentences: readonly Span[]
  readonly paragraphs: readonly Span[]
  /** Sentences between greeting and sign-off, cut to that range: where the note says what it says. */
  readonly prose: readonly Sentence[]
  readonly words: number
  /** null when the draft does not open with one. */
  readonly greeting: Greeting | null
  /** null when the draft does not close with one. */
  readonly signOff: SignOff | null
}

/** The checked text at `span`. */
export function textOf(draft: Draft, span: Span): string {
  return draft.text.slice(span.start, span.end)
}
