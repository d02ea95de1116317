import { ownText } from "~src/draft/own-text"
import { namesOf } from "~src/interviews/names-of"
import { findLanguage } from "~src/proofread/find-language"
import type { Proofreader } from "~src/proofread/proofreader"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import type { Finding } from "~src/rules/rule"
import { createNodeProofreader } from "../node-proofreader"
import type { ReviewRequest } from "./request"

export interface ReviewRun {
  readonly review: Review
  /** Milliseconds. */
  readonly ms: { readonly rules: number; readonly proofread: number }
}

let starting: Promise<Proofreader> | null = null

/** Reviews one draft, and proofreads it where that was asked for. The engine is started with the first that does. */
export async function runReview(request: ReviewRequest): Promise<ReviewRun> {
  const { snapshot, interview, sentNotes, otherCompanies, now } = request
  const foreign = findLanguage(ownText(snapshot.body))
  const proofreading = await timed(async () => (request.proofread && !foreign ? proofread(request) : null))
  const reviewing = await timed(async () =>
    reviewDraft(snapshot, {
      interview,
      sentNotes,
      otherCompanies,
      now,
      findings: proofreading.value,
      noteKind: null,
      foreign,
      off: request.isNowKnown ? new Set() : new Set(["timing"]),
    }),
  )
  return { review: reviewing.value, ms: { rules: reviewing.ms, proofread: proofreading.ms } }
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
