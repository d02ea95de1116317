import { describe, expect, test } from "vitest"
import { namesOf } from "~src/interviews/names-of"
import { factsFor } from "~src/templates/facts"
import { letters, sections } from "~src/templates/index"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import { flagged } from "~test/proofread/one-proofreader"
import { meetings } from "~test/templates/people"

const everyone = Object.entries(meetings)

describe("the proofreader has nothing to say", () => {
  test.each(everyone)("of any letter with %s", { timeout: 60_000 }, async (_who, interview) => {
    const facts = factsFor({ interview, recipients: [], now: "2026-11-20T16:00:00Z" })
    const names = namesOf([], interview)
    for (const letter of letters) {
      const { body } = renderLetter(letter, facts)
      expect([letter.id, await flagged(body.text, names)]).toEqual([letter.id, []])
    }
  })

  test("of any section", { timeout: 60_000 }, async () => {
    const [, interview] = everyone[0]!
    const facts = factsFor({ interview, recipients: [], now: "2026-11-20T16:00:00Z" })
    for (const section of sections) {
      const { text, missing } = renderSection(section, facts)
      if (missing.length > 0) continue
      expect([section.id, await flagged(text, namesOf([], interview))]).toEqual([section.id, []])
    }
  })

  test("but does of a letter with a slip in it", { timeout: 60_000 }, async () => {
    const facts = factsFor({ interview: everyone[0]![1], recipients: [], now: "2026-11-20T16:00:00Z" })
    const { body } = renderLetter(letters[0]!, facts)
    expect(await flagged(body.text.replace("particularly", "particulary"))).toContain("particulary")
  })
})
