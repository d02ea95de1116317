import { isLeaving } from "~src/draft/is-leaving"
import { NO_WISHES, WISHES } from "~src/rules/data/interest"
import { readerName } from "~src/rules/match/reader"
import { sentencesThat } from "~src/rules/match/sentences"
import { wording } from "~src/rules/match/wording"
import { defineRule } from "~src/rules/rule"

const wishes = wording(WISHES, NO_WISHES)

/** Opinion: to look forward to an answer is not to want the role; to look forward to joining is. */
export const interest = defineRule({
  meta: {
    id: "interest",
    title: "That you want the role",
    ask: "Say that you want the role",
    why: "Nobody can tell from good manners alone that you would like the job.",
    source:
      "Alternative Staffing; “The Value of Post Interview Follow Up”; Employment Solutions; Michelle Keefe (2023); a guide with two example letters",
    importance: {
      "thank-you": "should",
      "check-in": "should",
      "final-check-in": "could",
      "after-rejection": "could",
      reply: "should",
    },
  },
  messages: {
    missing: "The draft doesn’t say yet that you would like the role.",
    missingAt: "The draft doesn’t say yet that you would like to work at {company}.",
    missingFor: "The draft doesn’t tell {name} yet that you would like the role.",
  },
  check(draft, context) {
    const passages = sentencesThat(draft, wishes)
    if (passages.length > 0) return { state: "met", passages }
    if (isLeaving(draft)) return { state: "not-applicable" }
    const company = context.interview?.company ?? ""
    if (company !== "") return { state: "unmet", problems: [{ messageId: "missingAt", data: { company } }] }
    const name = readerName(draft, context)
    if (name !== "") return { state: "unmet", problems: [{ messageId: "missingFor", data: { name } }] }
    return { state: "unmet", problems: [{ messageId: "missing" }] }
  },
})
