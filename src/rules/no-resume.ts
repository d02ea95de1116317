import { anyOf } from "~src/draft/any-of"
import { type Draft, textOf } from "~src/draft/draft"
import type { Span } from "~src/draft/span"
import { CAREER_STEPS, CV_HEADINGS, CV_LINE } from "~src/rules/data/no-resume"
import { defineRule, inEveryNote } from "~src/rules/rule"

const STEP = anyOf(CAREER_STEPS)
const HEADING = new RegExp(`^(?:my )?(?:${CV_HEADINGS.join("|")})\\s?:?$`, "i")
/** Three points are a good way to sum up a fit; a fourth step of a career, or a seventh point, is a list. */
const MOST_STEPS = 3
const MOST_LINES = 6

/** Opinion: one or two results, tied to the role, are no CV, and neither are three points. */
export const noResume = defineRule({
  meta: {
    id: "no-resume",
    title: "Not the whole CV",
    ask: "Keep to one or two results",
    why: "The reader has the CV already; one result that suits the role stays in mind.",
    source: "a guide with two example letters; Michelle Keefe (2023)",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    steps: "Here the note tells {count} steps of a career. One or two that suit the role say more.",
    list: "A list of {count} lines reads like a CV. One or two that suit the role say more.",
    headings: "“{words}” is a heading of a CV. A sentence or two suits a note better.",
  },
  check(draft) {
    const steps = draft.prose.filter((sentence) => STEP.test(sentence.text))
    const list = longestList(draft)
    const headings = draft.lines.filter((line) => HEADING.test(textOf(draft, line)))
    const [heading] = headings
    if (headings.length > 1 && heading !== undefined) {
      const words = textOf(draft, heading).replace(/\s?:$/, "")
      return { state: "unmet", problems: [{ messageId: "headings", data: { words }, span: heading }] }
    }
    if (list.length > MOST_LINES) {
      return { state: "unmet", problems: [{ messageId: "list", ...told(list) }] }
    }
    if (steps.length > MOST_STEPS) {
      return { state: "unmet", problems: [{ messageId: "steps", ...told(steps) }] }
    }
    return { state: "met", passages: [] }
  },
})

/** Everything from the first of these to the last. */
function told(spans: readonly Span[]) {
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return { data: { count: spans.length }, span }
}

/** The longest run of lines that each are a point of a list. */
function longestList(draft: Draft): readonly Span[] {
  let longest: readonly Span[] = []
  let run: Span[] = []
  for (const line of draft.lines) {
    if (CV_LINE.test(textOf(draft, line))) run.push(line)
    else run = []
    if (run.length > longest.length) longest = run
  }
  return longest
}
