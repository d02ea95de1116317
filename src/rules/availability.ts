import { isLeaving } from "~src/draft/is-leaving"
import { NO_OFFERS, OFFERS } from "~src/rules/data/availability"
import { sentencesThat } from "~src/rules/match/sentences"
import { wording } from "~src/rules/match/wording"
import { defineRule } from "~src/rules/rule"

const offers = wording(OFFERS, NO_OFFERS)

/** Opinion: to be there for questions, to send more and to say when one is free are one and the same offer. */
export const availability = defineRule({
  meta: {
    id: "availability",
    title: "An offer to say more",
    ask: "Offer to answer questions",
    why: "An offer to send more or to talk again makes the reader’s next step an easy one.",
    source: "a guide with two example letters",
    importance: { "thank-you": "could", "check-in": "could", reply: "could" },
  },
  messages: {
    missing: "If you like, offer to send more or to talk again.",
  },
  check(draft) {
    const passages = sentencesThat(draft, offers)
    if (passages.length > 0) return { state: "met", passages }
    if (isLeaving(draft)) return { state: "not-applicable" }
    return { state: "unmet", problems: [{ messageId: "missing" }] }
  },
})
