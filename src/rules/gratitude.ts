import { anyOf } from "~src/draft/any-of"
import { type Draft, textOf } from "~src/draft/draft"
import type { Span } from "~src/draft/span"
import { CONDITIONAL_THANKS, THANKS } from "~src/rules/data/gratitude"
import { readerName } from "~src/rules/match/reader"
import { sentencesThat } from "~src/rules/match/sentences"
import { defineRule } from "~src/rules/rule"

const THANKING = anyOf(THANKS)
const CONDITIONAL = anyOf(CONDITIONAL_THANKS)

/** Opinion: thanks for nothing in particular ("Thank you," above the name) and hoped-for favours do not count. */
export const gratitude = defineRule({
  meta: {
    id: "gratitude",
    title: "A thank-you",
    ask: "Say thank you",
    why: "Thanks for the person’s time usually open the note, so it is the line a reader looks for first.",
    source: "Alternative Staffing; Michelle Keefe (2023); a guide with two example letters",
    importance: {
      "thank-you": "must",
      "check-in": "could",
      "final-check-in": "could",
      "after-rejection": "must",
      reply: "should",
    },
  },
  messages: {
    missing: "The draft doesn’t say thank you yet.",
    missingFor: "The draft doesn’t thank {name} yet.",
  },
  check(draft, context) {
    const passages = [...sentencesThat(draft, thanks), ...thanksInClosing(draft)]
    if (passages.length > 0) return { state: "met", passages }
    const name = readerName(draft, context)
    if (name === "") return { state: "unmet", problems: [{ messageId: "missing" }] }
    return { state: "unmet", problems: [{ messageId: "missingFor", data: { name } }] }
  },
})

function thanks(sentence: string): boolean {
  if (!THANKING.test(sentence)) return false
  return !CONDITIONAL.test(sentence) || /\bthank (?:you|s)\b.{0,40} for\b(?!.{0,20} advance)/i.test(sentence)
}

/** "Thank you again for your time," above the name. */
function thanksInClosing(draft: Draft): readonly Span[] {
  const closing = draft.signOff
  return closing && thanks(textOf(draft, closing.span)) ? [closing.span] : []
}
