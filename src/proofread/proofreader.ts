import type { Finding } from "~src/rules/rule"

/** Longer texts are read up to the last line break before this many UTF-16 units; a follow-up has some 1,500. */
export const PROOFREAD_LIMIT = 30_000

/** Spelling and grammar of one text. */
export interface Proofreader {
  /** Starts the engine early, so that the first answer comes sooner. Safe to call again. */
  warmUp(): Promise<void>
  /**
   * Findings in `text`, in order; spans are UTF-16 offsets into it. Text beyond `PROOFREAD_LIMIT` is not read.
   * `names` are words never to be flagged: people, companies, places the draft is about.
   * Rejects when the engine cannot start; the next call tries again.
   */
  proofread(text: string, names: readonly string[]): Promise<readonly Finding[]>
}
