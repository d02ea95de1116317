import { DOUBTS, NO_DOUBTS } from "~src/rules/data/no-self-doubt"
import { phraseFinder } from "~src/rules/match/find-phrases"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote } from "~src/rules/rule"

const findDoubts = phraseFinder(DOUBTS, NO_DOUBTS)

/**
 * Opinion: a gap that the note answers ("while I have not used SAP yet, I learn quickly") is no self-doubt, nor is plain
 * disappointment after a no, nor an apology for being late.
 */
export const noSelfDoubt = defineRule({
  meta: {
    id: "no-self-doubt",
    title: "A positive tone",
    ask: "Keep the tone positive",
    why: "The note is read for what you would bring; doubts and complaints stay in mind longer than the rest.",
    source: "Alternative Staffing; a guide with two example letters",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    apology: "“{words}” brings back a moment the reader may not have noticed.",
    doubt: "“{words}” speaks against you. What you do bring is worth the space.",
    need: "“{words}” speaks of need. What you would bring says more.",
    sour: "“{words}” can sound bitter. The note is stronger without it.",
  },
  check(draft) {
    const problems = findDoubts(draft).map(({ messageId, span, written }) => ({
      messageId,
      data: { words: quote(written) },
      span,
    }))
    return problems.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems }
  },
})
