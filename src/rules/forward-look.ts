import { isLeaving } from "~src/draft/is-leaving"
import { FORWARD_LOOKS, NO_FORWARD_LOOKS } from "~src/rules/data/forward-look"
import { sentencesThat } from "~src/rules/match/sentences"
import { wording } from "~src/rules/match/wording"
import { defineRule } from "~src/rules/rule"

const looksForward = wording(FORWARD_LOOKS, NO_FORWARD_LOOKS)

/** Opinion: "I look forward to hearing from you" will do; to want the job is another thing, and `interest` says so. */
export const forwardLook = defineRule({
  meta: {
    id: "forward-look",
    title: "A look forward",
    ask: "Close looking forward",
    why: "A last line that looks forward leaves the door open and ends the note on a glad word.",
    source: "Michelle Keefe (2023); a guide with two example letters",
    importance: {
      "thank-you": "should",
      "check-in": "should",
      "final-check-in": "could",
      "after-rejection": "should",
      reply: "could",
    },
  },
  messages: {
    missing: "The draft doesn’t look forward to what comes next yet.",
  },
  check(draft) {
    const passages = sentencesThat(draft, looksForward)
    if (passages.length > 0) return { state: "met", passages }
    if (isLeaving(draft)) return { state: "not-applicable" }
    return { state: "unmet", problems: [{ messageId: "missing" }] }
  },
})
