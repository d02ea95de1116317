import { NO_PROMISES, PROMISES } from "~src/rules/data/attachment"
import { phraseFinder } from "~src/rules/match/find-phrases"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote } from "~src/rules/rule"

const findPromises = phraseFinder([{ messageId: "missing", patterns: PROMISES }], NO_PROMISES)

/**
 * Opinion: a note that promises no file has nothing to attach, so the question does not arise; and where it cannot be
 * told how many files there are, nothing is said of a promise.
 */
export const attachment = defineRule({
  meta: {
    id: "attachment",
    title: "The promised attachment",
    ask: "Attach what the note promises",
    why: "A promised file that is not there costs the reader a second mail.",
    source: "our own opinion",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    missing: "“{words}”, and nothing is attached yet.",
  },
  check(draft) {
    const promises = findPromises(draft)
    if (promises.length === 0) return { state: "not-applicable" }
    if (draft.attachments == null) return { state: "unknown" }
    const [first] = promises
    if (draft.attachments === 0 && first !== undefined) {
      const data = { words: quote(first.written) }
      return { state: "unmet", problems: [{ messageId: "missing", data, span: first.span }] }
    }
    return { state: "met", passages: promises.map(({ span }) => span) }
  },
})
