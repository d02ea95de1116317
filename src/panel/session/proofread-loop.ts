import { logThrown } from "~src/platform/log"
import type { Proofreader } from "~src/proofread/proofreader"
import type { Finding } from "~src/rules/rule"

interface Request {
  readonly text: string
  readonly names: readonly string[]
}

interface Answers {
  readonly onFindings: (text: string, findings: readonly Finding[]) => void
  readonly onUnavailable: () => void
  readonly signal: AbortSignal
}

/**
 * Asks the proofreader for one text at a time. What is asked meanwhile waits, and only the last of it is asked next, so
 * that a slow engine never piles up work while somebody types.
 */
export function createProofreadLoop(proofreader: Proofreader, answers: Answers): (request: Request) => void {
  let waiting: Request | null = null
  let busy = false

  async function work(): Promise<void> {
    busy = true
    while (waiting !== null && !answers.signal.aborted) {
      const request: Request = waiting
      waiting = null
      await answer(request)
    }
    busy = false
  }

  async function answer({ text, names }: Request): Promise<void> {
    try {
      const findings = await proofreader.proofread(text, names)
      if (!answers.signal.aborted) answers.onFindings(text, findings)
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
