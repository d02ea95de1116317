import { FIT_CLAIMS, NOT_FIT, RESULTS, STRENGTHS, TIES } from "~src/rules/data/fit"
import { anyOf, spanOf } from "~src/rules/match/sentences"
import { mentions } from "~src/rules/match/topics"
import { defineRule } from "~src/rules/rule"

const STRENGTH = anyOf(STRENGTHS)
const TIE = anyOf(TIES)
const CLAIM = anyOf(FIT_CLAIMS)
const RESULT = anyOf(RESULTS)
const NOT = anyOf(NOT_FIT)

/** Opinion: a strength tied to the role, a claim of fit or a result all count; a CV offered for reading does not. */
export const fit = defineRule({
  meta: {
    id: "fit",
    title: "Why you fit",
    ask: "Say why you fit",
    why: "One strength or result tied to the role reminds the reader what you would bring.",
    source: "S0, S1, S3, S4",
    importance: { "thank-you": "should", "check-in": "could" },
  },
  messages: {
    missing: "The draft doesn't tie a strength of yours to the role yet.",
    missingStrength: "The draft doesn't mention a strength yet, such as “{strength}”.",
  },
  check(draft, context) {
    const strengths = context.interview?.strengths ?? []
    const named = mentions(draft, strengths)
    const passages = draft.prose
      .filter((sentence) => named.includes(sentence) || saysFit(sentence.text))
      .map(spanOf)
    if (passages.length > 0) return { state: "met", passages }
    const strength = strengths[0]
    if (!strength) return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingStrength", data: { strength } }] }
  },
})

function saysFit(sentence: string): boolean {
  if (NOT.test(sentence)) return false
  if (CLAIM.test(sentence) || RESULT.test(sentence)) return true
  return STRENGTH.test(sentence) && TIE.test(sentence)
}
