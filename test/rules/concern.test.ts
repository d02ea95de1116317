import { expect, test } from "vitest"
import { parseDraft } from "~src/draft/parse-draft"
import { concern } from "~src/rules/concern"
import { interviewWith, person, to } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const lacks = (text: string) => ({ body: dear(text), messages: ["missing"] })
const noted = (worry: string) => ({
  interview: interviewWith({
    interviewers: [
      person({ name: "Eva Lund", email: "eva@orbit.example", concern: worry }),
      person({ name: "Raj Pillai", email: "raj@orbit.example" }),
    ],
  }),
})
const toEva = [to("Eva Lund <eva@orbit.example>")]
const toRaj = [to("Raj Pillai <raj@orbit.example>")]

testRule(concern, {
  met: [
    {
      body: dear(
        "It was good to meet you. You asked whether I could manage nights, and I can. I hope to hear from you.",
      ),
      marked: ["You asked whether I could manage nights, and I can."],
    },
    dear("You were worried that I have not worked with fibre; I have since finished a course in it."),
    dear("On reflection I gave a muddled answer about the budget."),
    dear("What I should have said is that I ran the till alone on Saturdays."),
    dear("I forgot to mention that I hold a forklift licence."),
    dear("I would like to come back to your question about scheduling."),
    dear("To address your concern about my commute: I am moving to Ghent in May."),
    dear("Although I have not taught Year 6, I have led the maths club for it."),
    dear("I left out something important when we spoke about first aid."),
    dear("I realised afterwards that I never told you about my second language."),
    dear("As for your question about overtime, I am happy to do it."),
    dear("I wanted to clarify that my licence is valid in Ohio as well."),
    {
      body: dear("I write SQL every working day."),
      context: noted("How much SQL do I use?"),
      recipients: toEva,
    },
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    lacks("Thank you for your time."),
    lacks("I look forward to hearing from you."),
    lacks("I would love to join the crew."),
    lacks("I have six years of experience on a stroke unit."),
    lacks("You mentioned the new kiln."),
    lacks("I enjoyed the tour of the depot."),
    lacks("My background in law would be useful to you."),
    {
      body: dear("Thank you for your time."),
      context: noted("SQL"),
      recipients: toEva,
      messages: ["missingNoted"],
    },
    // Questions that nobody answers here.
    lacks("If you have any questions or concerns, please call me."),
    lacks("Thank you for answering my questions."),
    lacks("Your questions were a pleasure to think about."),
    lacks("I am concerned about the state of the harbour, as you are."),
    lacks("The answer to that is anybody's guess."),
    {
      body: dear("Thank you for your time."),
      context: noted("SQL"),
      recipients: toRaj,
      messages: ["missing"],
    },
  ],
})

test("a concern on record makes it matter more, in the first note only", () => {
  const draft = parseDraft({ compose: "new", subject: "", body: "Dear Eva,", recipients: toEva })
  const known = { interview: null, sentNotes: [], now: "2026-03-04T15:00:00Z", findings: null }
  const importance = (worry: string, kind: "thank-you" | "check-in") =>
    concern.importanceFor?.(kind, draft, { ...known, ...noted(worry) })
  expect(importance("SQL", "thank-you")).toBe("should")
  expect(importance("", "thank-you")).toBe("could")
  expect(importance("SQL", "check-in")).toBeNull()
})
