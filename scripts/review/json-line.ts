import { contractRuleIds } from "~src/review/contract-rule-ids"
import type { Check } from "~src/review/review"
import type { ReviewRequest } from "./request"
import type { ReviewRun } from "./run-review"

/** What is said of a rule that could not be run. */
const NOTHING_KNOWN = { state: "unknown", importance: null, passages: [] }

/** One review as the line of JSON that other programs read. */
export function jsonLine({ id }: ReviewRequest, { review, ms }: ReviewRun): string {
  const known = new Map(review.checks.map((check) => [check.ruleId, stateOf(check)]))
  const ids = new Set<string>([...contractRuleIds, ...known.keys()])
  return JSON.stringify({
    id,
    noteKind: review.noteKind,
    verdict: review.verdict,
    ...(review.foreign ? { language: review.foreign } : {}),
    checks: Object.fromEntries([...ids].map((rule) => [rule, known.get(rule) ?? NOTHING_KNOWN])),
    diagnostics: review.diagnostics.map(({ ruleId, messageId, message, severity, span, fixes }) => ({
      ruleId,
      messageId,
      message,
      severity,
      span,
      fixes,
    })),
    ms,
  })
}

function stateOf({ state, importance, passages }: Check) {
  return { state, importance, passages }
}
