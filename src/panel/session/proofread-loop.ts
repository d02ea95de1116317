import { logThrown } from "~src/platform/log"
import type { Proofreader, SpellingChoice } from "~src/proofread/proofreader"
import type { Finding } from "~src/rules/rule"

/** One text to read, the words never to be flagged in it, and the spelling that is right in it. */
export interface ProofreadRequest {
  readonly text: string
  readonly names: readonly string[]
  readonly spelling: SpellingChoice
}

interface Answers {
  readonly onFindings: (request: ProofreadRequest, findings: readonly Finding[]) => void
  readonly onUnavailable: () => void
  readonly signal: AbortSignal
}

/**
 * Asks the proofreader for one text at a time. What is asked meanwhile waits, and only the last of it is asked next, so
 * that a slow engine never piles up work while somebody types.
 */
export function createProofreadLoop(
  proofreader: Proofreader,
  answers: Answers,
): (request: ProofreadRequest) => void {
  let waiting: ProofreadRequest | null = null
  let busy = false

  async function work(): Promise<void> {
    busy = true
    while (waiting !== null && !answers.signal.aborted) {
      const request: ProofreadRequest = waiting
      waiting = null
      await answer(request)
    }
    busy = false
  }

  async function answer(request: ProofreadRequest): Promise<void> {
    try {
      const findings = await proofreader.proofread(request.text, request.names, request.spelling)
      if (!answers.signal.aborted) answers.onFindings(request, findings)
    } catch (thrown) {
      logThrown("proofreading", thrown)
      if (!answers.signal.aborted) answers.onUnavailable()
    }
  }

  return (request) => {
    waiting = request
    if (!busy) void work()
  }
}
