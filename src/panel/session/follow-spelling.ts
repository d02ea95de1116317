import type { Finding } from "~src/draft/finding"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { namesOf } from "~src/interviews/names-of"
import { carryFindings } from "~src/panel/session/carry-findings"
import { createProofreadLoop } from "~src/panel/session/proofread-loop"
import type { SpellingRequest, SpellingService } from "~src/panel/spelling-service"
import type { Settings } from "~src/platform/settings"

/** The proofreader's last answer for one draft, and the way to the next. */
export interface SpellingFollower {
  /** The findings in `body`: those of the text that was last read, as far as they still stand. null before an answer. */
  findingsIn(body: string): readonly Finding[] | null
  /** Whether the last answer was for exactly this. A name that became known later may be one of its findings. */
  isRead(request: SpellingRequest): boolean
  /** False when it is not asked, because the engine could not start a moment ago. */
  ask(request: SpellingRequest): boolean
  /** Lets the next `ask` through although the engine could not start a moment ago. */
  wake(): void
}

/** Follows until `signal` aborts. `onUnavailable`: spelling cannot be read now, and nothing older counts any more. */
export function followSpelling(
  service: SpellingService,
  signal: AbortSignal,
  tell: { readonly onRead: () => void; readonly onUnavailable: () => void },
): SpellingFollower {
  let read: (SpellingRequest & { readonly findings: readonly Finding[] }) | null = null
  const loop = createProofreadLoop(service, {
    signal,
    onFindings(request, findings) {
      read = { ...request, findings }
      tell.onRead()
    },
    onUnavailable() {
      read = null
      tell.onUnavailable()
    },
  })
  return {
    findingsIn: (body) => read && carryFindings(read.text, body, read.findings),
    isRead: (request) => read !== null && isSame(read, request),
    ask: loop.ask,
    wake: loop.wake,
  }
}

function isSame(one: SpellingRequest, other: SpellingRequest): boolean {
  return (
    one.text === other.text &&
    one.around === other.around &&
    one.spelling === other.spelling &&
    one.names.join() === other.names.join()
  )
}

/** What the proofreader is asked about a draft: its text, and every word it must not take for a slip. */
export function requestFor(
  { body, recipients, around = "" }: DraftSnapshot,
  interview: Interview | null,
  { words, spelling }: Settings,
): SpellingRequest {
  return { text: body, names: [...namesOf(recipients, interview), ...words], around, spelling }
}
