import type { Finding } from "~src/draft/finding"

/** Longer texts are read up to the last line break before this many UTF-16 units; a follow-up has some 1,500. */
export const PROOFREAD_LIMIT = 30_000

/** Which spelling is right: American, British, or either of them. */
export type SpellingChoice = "either" | "us" | "british"

/** Spelling and grammar of one text. */
export interface Proofreader {
  /** Starts the engine early, so that the first answer comes sooner. Safe to call again. */
  warmUp(): Promise<void>
  /**
   * Findings in `text`, in order; spans are UTF-16 offsets into it. Text beyond `PROOFREAD_LIMIT` is not read.
   * `names` are words never to be flagged: people, companies, places the draft is about, and the person's own words.
   * `spelling` is "either" where it is left out.
   * Rejects when the engine cannot start; the next call tries again.
   */
  proofread(text: string, names: readonly string[], spelling?: SpellingChoice): Promise<readonly Finding[]>
}
