import { tooLong } from "~src/rules/match/too-long"
import { defineRule, inEveryNote } from "~src/rules/rule"

/** Below this the note is still being started, and its length says nothing. */
const LEAST_WORDS = 15

export const length = defineRule({
  meta: {
    id: "length",
    title: "A good length",
    ask: "Make it shorter",
    why: "Notes that people praise have 60 to 150 words in two or three short paragraphs.",
    source:
      "“The Value of Post Interview Follow Up”; a guide with two example letters; 49 praised notes: quartiles of 66, 91 and 128 words",
    importance: inEveryNote("should"),
  },
  messages: {
    long: "{words} words are a lot to read. 60 to 150 read well.",
    block: "One paragraph has {words} words. Two shorter ones read better.",
  },
  check(draft) {
    if (draft.words < LEAST_WORDS) return { state: "unknown" }
    const part = tooLong(draft)
    if (part === null) return { state: "met", passages: [] }
    if (part === "note") {
      return { state: "unmet", problems: [{ messageId: "long", data: { words: draft.words } }] }
    }
    const { start, end, words } = part
    return { state: "unmet", problems: [{ messageId: "block", data: { words }, span: { start, end } }] }
  },
})
