import { THANKS } from "~src/rules/data/gratitude"
import { readerName } from "~src/rules/match/reader"
import { anyOf, sentencesThat } from "~src/rules/match/sentences"
import { defineRule } from "~src/rules/rule"

const PATTERN = anyOf(THANKS)

export const gratitude = defineRule({
  meta: {
    id: "gratitude",
    title: "A thank-you",
    ask: "Say thank you",
    why: "Thanks for the person's time usually opens the note, so it is the line a reader looks for first.",
    source: "S0, S3, S4",
    importance: {
      "thank-you": "must",
      "check-in": "could",
      "final-check-in": "could",
      "after-rejection": "must",
      reply: "should",
    },
  },
  messages: {
    missing: "The draft doesn't say thank you yet.",
    missingFor: "The draft doesn't thank {name} yet.",
  },
  check(draft, context) {
    const passages = sentencesThat(draft, (sentence) => PATTERN.test(sentence))
    if (passages.length > 0) return { state: "met", passages }
    const name = readerName(draft, context)
    if (name === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingFor", data: { name } }] }
  },
})
