import { describe, expect, test } from "vitest"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import { builtInCatalogue } from "~src/templates/catalogue"
import { factsFor } from "~src/templates/facts"
import { offeredLetter, offeredSection } from "~src/templates/own/offered"
import type { SectionWords } from "~src/templates/own/own-template"
import { wordsFrom } from "~src/templates/own/words-from"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import { interviewWith } from "~test/interviews/sample"
import { letterWords } from "~test/templates/own/sample-words"

const ORIGIN = { from: "own", templateId: "a" } as const
/** Everything she knows of the talk is a sentence. */
const facts = factsFor({
  interview: interviewWith({
    company: "Halden Robotics",
    strengths: ["I rebuilt the weekly report"],
    interviewers: [
      {
        ...emptyInterviewer(),
        name: "Mira Castellano",
        topics: ["the yard opens in spring"],
        concern: "you have no licence",
      },
    ],
  }),
  recipients: [],
  now: "2026-11-20T16:00:00Z",
})
const rendered = (words: SectionWords, turn = 0) =>
  renderSection(offeredSection("own-a", words, { origin: ORIGIN, find: () => [] }), { ...facts, turn }).text

const withSecondForms = builtInCatalogue.sections.filter(({ bodyForStatement }) => bodyForStatement)

describe("a section of ours that she changed", () => {
  test.each(withSecondForms.map((section) => [section.id, section] as const))(
    "keeps its form for facts that are sentences, in the wordings she left: %s",
    (_id, section) => {
      const words = wordsFrom(section, builtInCatalogue)
      if (words.kind !== "section") throw new Error("no section")
      const turns = [section, ...(section.others ?? [])].map((_, turn) => turn)
      for (const turn of turns)
        expect(rendered(words, turn)).toBe(renderSection(section, { ...facts, turn }).text)
      const changed = { ...words, body: "It was good to talk about {{topic}}." }
      expect(rendered(changed)).toBe("It was good to talk about this: the yard opens in spring.")
      if (turns.length > 1)
        expect(rendered(changed, 1)).toBe(renderSection(section, { ...facts, turn: 1 }).text)
    },
  )
})

test("a letter as one text has room for a topic that is a sentence", () => {
  const letter = offeredLetter("own-a", letterWords(), ORIGIN)
  expect(renderLetter(letter, facts).body.text).toContain(
    "Thank you for the talk about this: the yard opens in spring.",
  )
})
