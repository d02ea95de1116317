import type { Draft } from "~src/draft/draft"
import { countWords } from "~src/draft/words"
import { defineRule } from "~src/rules/rule"

/** Nine of ten praised notes have fewer than 152 words; above this one in forty-nine. */
const MOST_WORDS = 200
/** One block this long is not read to its end on a telephone. */
const MOST_WORDS_IN_BLOCK = 180
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
    importance: {
      "thank-you": "should",
      "check-in": "should",
      "final-check-in": "should",
      "after-rejection": "should",
      reply: "should",
    },
  },
  messages: {
    long: "{words} words are a lot to read. 60 to 150 read well.",
    block: "One paragraph has {words} words. Two shorter ones read better.",
  },
  check(draft) {
    if (draft.words < LEAST_WORDS) return { state: "unknown" }
    if (draft.words > MOST_WORDS) {
      return { state: "unmet", problems: [{ messageId: "long", data: { words: draft.words } }] }
    }
    const block = longestBlock(draft)
    if (block.words <= MOST_WORDS_IN_BLOCK) return { state: "met", passages: [] }
    return {
      state: "unmet",
      problems: [{ messageId: "block", data: { words: block.words }, span: block.span }],
    }
  },
})

function longestBlock(draft: Draft) {
  return draft.paragraphs
    .map((span) => ({ span, words: countWords(draft.text, span) }))
    .reduce((longest, block) => (block.words > longest.words ? block : longest), {
      span: { start: 0, end: 0 },
      words: 0,
    })
}
