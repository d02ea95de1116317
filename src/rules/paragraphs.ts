import { blocksOf } from "~src/rules/match/blocks"
import { defineRule } from "~src/rules/rule"

/** A praised note is rarely longer as a whole. */
const MOST_WORDS = 120
/** More than twice the usual number. */
const MOST_PARAGRAPHS = 7
/** Below this the note is still being started. */
const LEAST_WORDS = 25

/** Opinion: two or three paragraphs read best, but only what is far from that is worth a word. */
export const paragraphs = defineRule({
  meta: {
    id: "paragraphs",
    title: "Short paragraphs",
    ask: "Break it into short paragraphs",
    why: "Two or three short paragraphs are read to the end, also on a telephone.",
    source:
      "“The Value of Post Interview Follow Up”; a guide with two example letters; praised notes have two to three paragraphs",
    importance: {
      "thank-you": "should",
      "check-in": "should",
      "final-check-in": "should",
      "after-rejection": "should",
      reply: "should",
    },
  },
  messages: {
    block: "One paragraph has {words} words. Two shorter ones read better.",
    scattered: "{count} paragraphs are many for a short note. Two or three read better.",
  },
  check(draft) {
    if (draft.words < LEAST_WORDS) return { state: "unknown" }
    const blocks = blocksOf(draft)
    const problems = blocks
      .filter((block) => block.words > MOST_WORDS)
      .map(({ start, end, words }) => ({
        messageId: "block" as const,
        data: { words },
        span: { start, end },
      }))
    if (problems.length > 0) return { state: "unmet", problems }
    const count = draft.paragraphs.filter((each) =>
      blocks.some((block) => block.start >= each.start && block.end <= each.end),
    ).length
    if (count <= MOST_PARAGRAPHS) return { state: "met", passages: [] }
    return { state: "unmet", problems: [{ messageId: "scattered", data: { count } }] }
  },
})
