import type { Draft } from "~src/draft/draft"
import { type Block, blocksOf } from "~src/rules/match/blocks"
import { defineRule } from "~src/rules/rule"

/** Nine of ten praised notes have fewer than 152 words; only one in forty-nine comes near this. */
const MOST_WORDS = 240
/** One block this long is a long note, whatever else there is. */
const MOST_WORDS_IN_BLOCK = 190
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
      problems: [
        { messageId: "block", data: { words: block.words }, span: { start: block.start, end: block.end } },
      ],
    }
  },
})

function longestBlock(draft: Draft): Block {
  return blocksOf(draft).reduce((longest, block) => (block.words > longest.words ? block : longest), {
    start: 0,
    end: 0,
    words: 0,
  })
}
