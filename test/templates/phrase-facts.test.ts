import { describe, expect, test } from "vitest"
import { indirectQuestion } from "~src/templates/indirect-question"
import { concernFact, strengthFact, topicFact } from "~src/templates/phrase-facts"
import { fullInterview, interviewWith, person } from "~test/interviews/sample"

const NOTHING = interviewWith({})

describe("a topic that can stand behind “about”", () => {
  test.each([
    ["two-hour dock slots", "two-hour dock slots"],
    ["Two-hour dock slots", "two-hour dock slots"],
    ["how the Columbus dock moved to two-hour slots", "how the Columbus dock moved to two-hour slots"],
    ["How you measure churn.", "how you measure churn"],
    ["The new yard in Toledo", "the new yard in Toledo"],
    ["Moving to Kubernetes", "moving to Kubernetes"],
    ["Toledo yard", "Toledo yard"],
    ["SQL at scale", "SQL at scale"],
    ["New York office", "New York office"],
    ["Your plans for a second warehouse in spring", "your plans for a second warehouse in spring"],
    ["iOS release", "iOS release"],
    ["A/B tests", "A/B tests"],
    ["Do they sponsor visas?", "whether they sponsor visas"],
    ["How do you measure churn?", "how you measure churn"],
    ["growing the team from 3 to 30", "growing the team from 3 to 30"],
    ["  the\n tides ", "the tides"],
  ])("%j", (written, text) => {
    expect(topicFact(written, NOTHING)).toEqual({ text, statement: false })
  })
})

describe("a topic that is, or may be, a sentence", () => {
  test.each([
    ["New yard in Toledo opens in spring", "new yard in Toledo opens in spring"],
    ["Columbus dock moved to two-hour slots", "Columbus dock moved to two-hour slots"],
    ["Dwell time is the number they watch", "dwell time is the number they watch"],
    ["The team resolves tickets in pairs", "the team resolves tickets in pairs"],
    ["They don't use tickets", "they don't use tickets"],
    ["That the team is split over two sites", "the team is split over two sites"],
    ["Support inbox doubled since March", "support inbox doubled since March"],
    ["Close takes ten days", "Close takes ten days"],
    ["How do you measure churn", "how do you measure churn"],
    ["Who owns the rota?", "who owns the rota?"],
    ["Two things: tides and charts", "two things: tides and charts"],
    ["We agreed. Then lunch", "we agreed. Then lunch"],
  ])("%j", (written, text) => {
    expect(topicFact(written, NOTHING)).toEqual({ text, statement: true })
  })
})

test("a first word that may be a name keeps its capital, unless the record has it in lower case", () => {
  expect(topicFact("Marlin tagging", NOTHING).text).toBe("Marlin tagging")
  const interview = interviewWith({ interviewers: [person({ topics: ["how marlin are tagged"] })] })
  expect(topicFact("Marlin tagging", interview).text).toBe("marlin tagging")
})

describe("a strength", () => {
  test.each([
    ["Rebuilt the weekly report", "I rebuilt the weekly report", true],
    ["I rebuilt the weekly report.", "I rebuilt the weekly report", true],
    ["led a team of five", "I led a team of five", true],
    ["Managed services", "managed services", false],
    ["Trained nurse with ten years of nights", "trained nurse with ten years of nights", false],
    ["Trained 12 new hires", "I trained 12 new hires", true],
    ["Led migration to AWS", "I led migration to AWS", true],
    ["Reduced churn by 12%", "I reduced churn by 12%", true],
    ["Organised", "organised", false],
    ["wrote internal tools", "I wrote internal tools", true],
    ["cut 20 minutes from each Monday meeting", "I cut 20 minutes from each Monday meeting", true],
    ["SQL", "SQL", false],
    ["Weekly carrier report at Lakeside Foods", "weekly carrier report at Lakeside Foods", false],
    ["Five years of night shifts", "five years of night shifts", false],
    ["", "", false],
  ])("%j", (written, text, statement) => {
    expect(strengthFact(written, fullInterview)).toEqual({ text, statement })
  })
})

describe("a question", () => {
  test.each([
    ["How much SQL do I use?", "how much SQL I use", false],
    ["Can I relocate to Ohio?", "whether I can relocate to Ohio", false],
    ["Am I willing to travel?", "whether I am willing to travel", false],
    ["Which shifts can I work?", "which shifts I can work", false],
    ["Why did I leave after a year?", "why did I leave after a year?", true],
    ["Is my SQL good enough?", "Is my SQL good enough?", true],
    ["limited SQL", "limited SQL", false],
  ])("%j", (written, text, statement) => {
    expect(concernFact(written, NOTHING)).toEqual({ text, statement })
  })

  test("stays one when there is more than the question", () => {
    expect(indirectQuestion("Travel? Can I do it?")).toBe("Travel? Can I do it?")
  })
})
