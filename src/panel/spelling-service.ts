import type { Finding } from "~src/draft/finding"
import type { SpellingChoice } from "~src/proofread/proofreader"

/** One text to read, and what the proofreader is told of it. */
export interface SpellingRequest {
  readonly text: string
  /** Words never to be flagged. */
  readonly names: readonly string[]
  /** Signature and quoted mail: names in them are not flagged either. */
  readonly around: string
  readonly spelling: SpellingChoice
}

/** The proofreader as the panel knows it. */
export interface SpellingService {
  /** Starts the engine early, so that the first answer comes sooner. */
  warmUp(): Promise<void>
  /** Rejects when the answer was lost on its way, which is worth another try; "no-engine" is not, for a while. */
  proofread(request: SpellingRequest): Promise<readonly Finding[] | "no-engine">
}
