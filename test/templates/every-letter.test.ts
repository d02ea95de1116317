import { describe, expect, test } from "vitest"
import type { Interview } from "~src/interviews/interview"
import { letters, sectionById } from "~src/templates/index"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter } from "~src/templates/section"
import { fullInterview } from "~test/interviews/sample"
import { halvesOf, meetings, namesIn } from "~test/templates/people"
import { brokenIn, stumblesIn } from "~test/templates/readable"
import { factsOf, inTurn, review, stateOf } from "~test/templates/reviewing"

const everyone = Object.entries(meetings)
const mails = letters.filter(({ medium }) => medium === undefined)
const cards = letters.filter(({ medium }) => medium === "handwritten")

const table = letters.flatMap((letter) =>
  everyone.map(([who, interview]) => ({ id: letter.id, letter, who, interview })),
)

/** What the sections that are in the letter say they meet. */
function promisedBy(sections: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(sections.flatMap(({ id }) => sectionById(id)?.satisfies ?? []))]
}

/** A card is judged like a reply, which needs no subject. */
function judge({ noteKind, medium }: Letter, subject: string, body: string, interview: Interview) {
  return review(body, subject, interview, noteKind, medium === undefined ? "new" : "reply")
}

describe("every letter", () => {
  test.each(table)("$id with $who is ready to send, in every turn", ({ letter, interview }) => {
    for (const facts of inTurn(factsOf(interview), 4)) {
      const { subject, body, missing, sections } = renderLetter(letter, facts)
      expect(missing).toEqual([])
      expect([stumblesIn(subject.text, namesIn(interview)), subject.text]).toEqual([[], subject.text])
      expect([stumblesIn(body.text, namesIn(interview)), body.text]).toEqual([[], body.text])
      const reviewed = judge(letter, subject.text, body.text, interview)
      expect(reviewed.failures).toEqual([])
      const unmet = reviewed.checks.filter((check) => check.state === "unmet" && check.importance === "must")
      expect(unmet.map((check) => [check.ruleId, check.diagnostics])).toEqual([])
      expect([letter.noteKind, reviewed.verdict]).toEqual([letter.noteKind, "ready"])
      const broken = promisedBy(sections).filter((ruleId) => stateOf(reviewed, ruleId) !== "met")
      expect([broken, body.text]).toEqual([[], body.text])
    }
  })

  test.each(table)("$id with either half of $who reads on around its blanks", ({ letter, interview }) => {
    for (const half of halvesOf(interview)) {
      const { subject, body } = renderLetter(letter, factsOf(half))
      expect([brokenIn(body.text, namesIn(interview)), body.text]).toEqual([[], body.text])
      expect(brokenIn(subject.text, namesIn(interview))).toEqual([])
    }
  })

  test.each(letters)("$id without facts keeps every blank where no-placeholder sees it", (letter) => {
    const { subject, body, missing } = renderLetter(letter, factsOf(null))
    expect([brokenIn(body.text), body.text]).toEqual([[], body.text])
    const blanks = (text: string) => text.match(/\{\{[^}]*\}\}/g) ?? []
    expect(new Set([...blanks(subject.text), ...blanks(body.text)])).toEqual(
      new Set(missing.map((name) => `{{${name}}}`)),
    )
    const check = review(body.text, subject.text, null, letter.noteKind).checks.find(
      (found) => found.ruleId === "no-placeholder",
    )
    const caught = check?.diagnostics.map(({ span }) => span && body.text.slice(span.start, span.end)) ?? []
    for (const blank of blanks(body.text)) expect(caught).toContain(blank)
  })
})

/** The words of a letter with every fact, in each of four turns. */
function lengthsOf(letter: Letter): readonly number[] {
  return inTurn(factsOf(fullInterview), 4).map(
    (facts) => renderLetter(letter, facts).body.text.split(/\s+/).length,
  )
}

test("a thank-you has 60 to 130 words, or 40 where it is brief, in three short paragraphs", () => {
  for (const letter of mails.filter(({ noteKind }) => noteKind === "thank-you")) {
    const least = letter.tone === "brief" ? 40 : 60
    const outside = lengthsOf(letter).filter((words) => words < least || words > 130)
    expect([letter.id, outside]).toEqual([letter.id, []])
    expect(renderLetter(letter, factsOf(fullInterview)).body.text.split("\n\n")).toHaveLength(5)
  }
})

test("a card has 30 to 80 words, so that it finds room", () => {
  expect(cards.map(({ tone }) => tone)).toEqual(["formal", "warm", "brief"])
  for (const letter of cards) {
    const outside = lengthsOf(letter).filter((words) => words < 30 || words > 80)
    expect([letter.id, outside]).toEqual([letter.id, []])
  }
})

describe("a letter", () => {
  test("has no line for contact details that are not known", () => {
    const me = { ...fullInterview.me, phone: "", linkedin: "" }
    const { body } = renderLetter(letters[0]!, factsOf({ ...fullInterview, me }))
    expect(body.text).toMatch(/Kind regards,\nJonah Reyes\njonah@reyes\.example$/)
  })

  test("leaves out a concern that nobody raised, and takes it in when one did", () => {
    const [person] = fullInterview.interviewers
    const calm = { ...fullInterview, interviewers: [{ ...person!, concern: "" }] }
    const ids = (interview: Interview) =>
      renderLetter(letters[0]!, factsOf(interview)).sections.map(({ id }) => id)
    expect(ids(fullInterview)).toContain("concern-offer-formal")
    expect(ids(calm)).not.toContain("concern-offer-formal")
  })
})
