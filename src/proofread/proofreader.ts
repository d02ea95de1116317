import type { Finding } from "~src/rules/rule"

/** Spelling and grammar of one text. */
export interface Proofreader {
  /** Starts the engine early, so that the first answer comes sooner. Safe to call again. */
  warmUp(): Promise<void>
  /**
   * Findings in `text`, in order; spans are UTF-16 offsets into it.
   * `names` are words never to be flagged: people, companies, places the draft is about.
   * Rejects when the engine cannot start.
   */
  proofread(text: string, names: readonly string[]): Promise<readonly Finding[]>
}
