import { describe, expect, test } from "vitest"
import { letters, sections } from "~src/templates/index"
import { placeholders } from "~src/templates/placeholder"
import { renderSection } from "~src/templates/render"
import type { Section } from "~src/templates/section"
import { interviewWith } from "~test/interviews/sample"
import { halvesOf, meetings, namesIn } from "~test/templates/people"
import { brokenIn, stumblesIn } from "~test/templates/readable"
import { answered, factsOf, inTurn, review, stateOf } from "~test/templates/reviewing"

const everyone = Object.entries(meetings)
const wordingsOf = (section: Section) => 1 + (section.others?.length ?? 0)

describe("every section reads right", () => {
  const table = sections.flatMap((section) =>
    everyone.map(([who, interview]) => ({ id: section.id, section, who, interview })),
  )

  test.each(table)("$id with $who", ({ section, interview }) => {
    const missing = section.slot === "concern" ? ["concern"] : []
    for (const facts of inTurn(answered(factsOf(interview)), wordingsOf(section))) {
      const rendered = renderSection(section, facts)
      expect(missing).toEqual(expect.arrayContaining([...rendered.missing]))
      expect([stumblesIn(rendered.text, namesIn(interview)), rendered.text]).toEqual([[], rendered.text])
    }
  })

  test.each(table)("$id with either half of $who shows every blank", ({ section, interview }) => {
    for (const half of halvesOf(interview)) {
      for (const facts of inTurn(factsOf(half), wordingsOf(section))) {
        const { text, missing, runs } = renderSection(section, facts)
        expect([brokenIn(text, namesIn(interview)), text]).toEqual([[], text])
        for (const name of missing) expect(text).toContain(`{{${name}}}`)
        expect(runs.map((run) => run.text).join("")).toBe(text)
      }
    }
  })

  test.each(sections)("$id with no fact at all reads on around its blanks", (section) => {
    for (const interview of [interviewWith({}), null]) {
      for (const facts of inTurn(factsOf(interview), wordingsOf(section))) {
        const { text } = renderSection(section, facts)
        expect([brokenIn(text), text]).toEqual([[], text])
      }
    }
  })
})

describe("a section meets the rules it says it meets", () => {
  const table = sections.flatMap((section) =>
    section.satisfies.flatMap((ruleId) =>
      section.noteKinds.map((kind) => ({ id: section.id, section, ruleId, kind })),
    ),
  )

  test.each(table)("$id meets $ruleId in a $kind", ({ section, ruleId, kind }) => {
    for (const [, interview] of everyone) {
      for (const given of inTurn(answered(factsOf(interview)), wordingsOf(section))) {
        const { text, missing } = renderSection(section, given)
        if (missing.length > 0) continue
        expect([stateOf(review(text, "", interview, kind), ruleId), text]).toEqual(["met", text])
      }
    }
  })
})

test("every placeholder is used by a section or a subject", () => {
  const used = [
    ...sections.flatMap((section) => [section, ...(section.others ?? [])]).map(({ body }) => body),
    ...letters.map((letter) => letter.subject),
  ].join(" ")
  expect(Object.keys(placeholders).filter((name) => !used.includes(`{{${name}}}`))).toEqual([])
})

test("no card says of a day when it was: by the time it is read the day is another", () => {
  const cards = sections.filter(({ medium }) => medium === "handwritten")
  expect(cards.length).toBeGreaterThan(0)
  for (const { body, others = [] } of cards)
    for (const text of [body, ...others.map((other) => other.body)]) expect(text).not.toContain("{{day}}")
})
