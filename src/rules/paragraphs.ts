import { blocksOf } from "~src/rules/match/blocks"
import { tooLong } from "~src/rules/match/too-long"
import { defineRule, inEveryNote } from "~src/rules/rule"

/** A praised note is rarely longer as a whole. */
const MOST_WORDS = 120
/** More than twice the usual number. */
const MOST_PARAGRAPHS = 7
/** Below this the note is still being started. */
const LEAST_WORDS = 25

/**
 * Opinion: two or three paragraphs read best, but only what is far from that is worth a word. Where the note is too long,
 * `length` says so, and how it is cut up is not the question yet.
 */
export const paragraphs = defineRule({
  meta: {
    id: "paragraphs",
    title: "Short paragraphs",
    ask: "Break it into short paragraphs",
    why: "Two or three short paragraphs are read to the end, also on a telephone.",
    source:
      "“The Value of Post Interview Follow Up”; a guide with two example letters; praised notes have two to three paragraphs",
    importance: inEveryNote("should"),
  },
  messages: {
    block: "One paragraph has {words} words. Two shorter ones read better.",
    scattered: "{count} paragraphs are many for a short note. Two or three read better.",
  },
  check(draft) {
    if (draft.words < LEAST_WORDS) return { state: "unknown" }
    if (tooLong(draft)) return { state: "not-applicable" }
    const blocks = blocksOf(draft)
    const long = blocks.find((block) => block.words > MOST_WORDS)
    if (long) {
      const { start, end, words } = long
      return { state: "unmet", problems: [{ messageId: "block", data: { words }, span: { start, end } }] }
    }
    const count = draft.paragraphs.filter((each) =>
      blocks.some((block) => block.start >= each.start && block.end <= each.end),
    ).length
    if (count <= MOST_PARAGRAPHS) return { state: "met", passages: [] }
    return { state: "unmet", problems: [{ messageId: "scattered", data: { count } }] }
  },
})
