import { anyOf } from "~src/draft/any-of"
import { NO_STRENGTHS, STRENGTHS } from "~src/rules/data/fit"
import { sentencesThat } from "~src/rules/match/sentences"
import { speaksOf, wordsOfFacts } from "~src/rules/match/speaks-of"
import { defineRule } from "~src/rules/rule"

const STRENGTH = anyOf(STRENGTHS)
const NO_STRENGTH = new RegExp(anyOf(NO_STRENGTHS).source, "gi")

/** Opinion: one sentence is enough; a list of strengths belongs in the CV, not in the note. */
export const fit = defineRule({
  meta: {
    id: "fit",
    title: "What you would bring",
    ask: "Say what you would bring",
    why: "One strength or result, tied to the role, says more than a list.",
    source:
      "Alternative Staffing; “The Value of Post Interview Follow Up”; Michelle Keefe (2023); a guide with two example letters",
    importance: { "thank-you": "should", "check-in": "could" },
  },
  messages: {
    missing: "The draft doesn’t say yet what you would bring to the role.",
    missingStrength: "The draft doesn’t say yet what you would bring, such as “{strength}”.",
  },
  check(draft, context) {
    const strengths = context.interview?.strengths ?? []
    const known = wordsOfFacts(strengths)
    const passages = sentencesThat(draft, (sentence) => claims(sentence) || speaksOf(sentence, known))
    if (passages.length > 0) return { state: "met", passages }
    const strength = strengths[0]?.replace(/[.!?]+$/, "") ?? ""
    if (strength === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingStrength", data: { strength } }] }
  },
})

function claims(sentence: string): boolean {
  return STRENGTH.test(sentence) && STRENGTH.test(sentence.replace(NO_STRENGTH, " "))
}
