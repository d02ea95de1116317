import type { Finding } from "~src/draft/finding"
import type { SpellingRequest, SpellingService } from "~src/panel/spelling-service"
import { logThrown } from "~src/platform/log"

interface Answers {
  readonly onFindings: (request: SpellingRequest, findings: readonly Finding[]) => void
  readonly onUnavailable: () => void
  readonly signal: AbortSignal
}

type Attempt = readonly Finding[] | "no-engine" | "lost"

export interface ProofreadLoop {
  /** False when the request is dropped, because the engine could not start a moment ago. */
  ask(request: SpellingRequest): boolean
  /** Forgets that the engine could not start, so that the next text is asked at once. */
  wake(): void
}

/** How often one text is asked for before its answer is given up: the browser may stop the background in between. */
const TRIES = 3

/** An answer that is longer under way than this is lost. In milliseconds; a slow computer starts the engine in ten. */
const LONGEST = 30_000

/** An engine that cannot start is left in peace for this long: each try costs a second of somebody's battery. In ms. */
const REST = 30_000

/**
 * Asks the proofreader for one text at a time. What is asked meanwhile waits, and only the last of it is asked next, so
 * that a slow engine never piles up work while somebody types. Every text is answered once or not at all: an answer that
 * comes after it was given up is nobody's.
 */
export function createProofreadLoop(service: SpellingService, answers: Answers): ProofreadLoop {
  const { signal } = answers
  let waiting: SpellingRequest | null = null
  let busy = false
  let restsUntil = 0
  /** Gives up the answer that is waited for; one for the whole loop, so that nothing is left on a signal that lives long. */
  let lose: (() => void) | undefined
  signal.addEventListener("abort", () => lose?.(), { once: true })

  async function work(): Promise<void> {
    busy = true
    while (waiting !== null && !signal.aborted) {
      const request: SpellingRequest = waiting
      waiting = null
      await answer(request)
    }
    busy = false
  }

  async function answer(request: SpellingRequest): Promise<void> {
    const found = await lastOfTries(request)
    if (signal.aborted) return
    if (typeof found === "object") answers.onFindings(request, found)
    // A newer text takes the place of one whose answer was lost.
    else if (found === "no-engine" || waiting === null) giveUp()
  }

  async function lastOfTries(request: SpellingRequest): Promise<Attempt> {
    for (let tried = 1; ; tried += 1) {
      const found = await attempt(request)
      if (found !== "lost" || tried === TRIES || waiting !== null || signal.aborted) return found
    }
  }

  async function attempt(request: SpellingRequest): Promise<Attempt> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const lost = new Promise<"lost">((resolve) => {
      lose = () => resolve("lost")
      timer = setTimeout(lose, LONGEST)
    })
    try {
      return await Promise.race([service.proofread(request), lost])
    } catch (thrown) {
      logThrown("proofreading", thrown)
      return "lost"
    } finally {
      clearTimeout(timer)
      lose = undefined
    }
  }

  function giveUp(): void {
    waiting = null
    restsUntil = performance.now() + REST
    answers.onUnavailable()
  }

  return {
    ask(request) {
      if (performance.now() < restsUntil) return false
      waiting = request
      if (!busy) void work()
      return true
    },
    wake() {
      restsUntil = 0
    },
  }
}
