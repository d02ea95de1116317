import { EAGERNESS, INTEREST_STATEMENTS, OTHER_INTEREST, ROLE_TARGETS } from "~src/rules/data/interest"
import { namesEmployer } from "~src/rules/match/employer"
import { anyOf, sentencesThat } from "~src/rules/match/sentences"
import { defineRule, type RuleContext } from "~src/rules/rule"

const EAGER = anyOf(EAGERNESS)
const TARGET = anyOf(ROLE_TARGETS)
const STATEMENT = anyOf(INTEREST_STATEMENTS)
const OTHER = new RegExp(anyOf(OTHER_INTEREST).source, "gi")

/** Opinion: "look forward to joining" says it, "look forward to hearing from you" does not. */
export const interest = defineRule({
  meta: {
    id: "interest",
    title: "Your interest in the role",
    ask: "Say you want the role",
    why: "Readers like to be told plainly that you would like the job.",
    source: "S0, S1, S2, S3, S4",
    importance: {
      "thank-you": "should",
      "check-in": "should",
      "final-check-in": "could",
      "after-rejection": "could",
      reply: "should",
    },
  },
  messages: {
    missing: "The draft doesn't say yet that you would like the role.",
    missingAt: "The draft doesn't say yet that you would like to join {company}.",
  },
  check(draft, context) {
    const passages = sentencesThat(draft, (sentence) => saysInterest(sentence, context))
    if (passages.length > 0) return { state: "met", passages }
    const company = context.interview?.company ?? ""
    if (company === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingAt", data: { company } }] }
  },
})

function saysInterest(sentence: string, context: RuleContext): boolean {
  const rest = sentence.replace(OTHER, " … ")
  if (STATEMENT.test(rest)) return true
  return EAGER.test(rest) && (TARGET.test(rest) || namesEmployer(rest, context))
}
