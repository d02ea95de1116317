import type { Finding } from "~src/draft/finding"
import { findLines } from "~src/draft/lines"
import { ownText } from "~src/draft/own-text"
import { findSentences } from "~src/draft/sentences"
import { namesOf } from "~src/interviews/names-of"
import { findLanguage } from "~src/proofread/find-language"
import type { Proofreader } from "~src/proofread/proofreader"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import { RULES } from "~src/rules/index"
import { createNodeProofreader } from "../node-proofreader"
import type { ReviewRequest } from "./request"

export interface ReviewRun {
  readonly review: Review
  /** Milliseconds. */
  readonly ms: { readonly rules: number; readonly proofread: number }
}

const NONE: ReadonlySet<string> = new Set()
/** Of a time that was made up for the other rules, nothing is said. */
const WITHOUT_CLOCK = RULES.map((rule) =>
  rule.meta.id === "timing" ? { ...rule, check: () => ({ state: "unknown" as const }) } : rule,
)

let starting: Promise<Proofreader> | null = null

/** Reviews one draft, and proofreads it where that was asked for. The engine is started with the first that does. */
export async function runReview(request: ReviewRequest): Promise<ReviewRun> {
  const { snapshot, interview, sentNotes, otherCompanies, now } = request
  const foreign = languageOf(request)
  const proofreading = await timed(async () => (request.proofread && !foreign ? proofread(request) : null))
  const findings = proofreading.value
  const options = { interview, sentNotes, otherCompanies, now, findings, noteKind: null, foreign, off: NONE }
  const rules = request.isNowKnown ? RULES : WITHOUT_CLOCK
  const reviewing = await timed(async () => reviewDraft(snapshot, options, rules))
  return { review: reviewing.value, ms: { rules: reviewing.ms, proofread: proofreading.ms } }
}

/**
 * The language, where it is not English. Where proofreading was asked for, a single sentence is read whatever it looks like:
 * with names and few small words in it, nobody can tell.
 */
function languageOf({ snapshot, proofread }: ReviewRequest): string | null {
  const text = ownText(snapshot.body)
  return proofread && findSentences(text, findLines(text)).length <= 1 ? null : findLanguage(text)
}

async function proofread({ snapshot, interview }: ReviewRequest): Promise<readonly Finding[]> {
  starting ??= createNodeProofreader()
  const proofreader = await starting
  return proofreader.proofread(snapshot.body, namesOf(snapshot.recipients, interview))
}

async function timed<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now()
  const value = await run()
  return { value, ms: Math.round((performance.now() - start) * 1000) / 1000 }
}
