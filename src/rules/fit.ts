import { NO_STRENGTHS, STRENGTHS } from "~src/rules/data/fit"
import { tellsOfOwnDeeds } from "~src/rules/match/own-deeds"
import { sentencesThat } from "~src/rules/match/sentences"
import { speaksOf, wordsOfFacts } from "~src/rules/match/speaks-of"
import { wording } from "~src/rules/match/wording"
import { defineRule } from "~src/rules/rule"

const claims = wording(STRENGTHS, NO_STRENGTHS)

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
    const passages = sentencesThat(
      draft,
      (sentence) => claims(sentence) || tellsOfOwnDeeds(sentence) || speaksOf(sentence, known),
    )
    if (passages.length > 0) return { state: "met", passages }
    const strength = strengths[0]?.replace(/[.!?]+$/, "") ?? ""
    if (strength === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingStrength", data: { strength } }] }
  },
})
