import { describe, expect, test } from "vitest"
import { namesOf } from "~src/interviews/names-of"
import { letters, sections } from "~src/templates/index"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import { flagged } from "~test/proofread/one-proofreader"
import { meetings } from "~test/templates/people"
import { answered, factsOf, inTurn } from "~test/templates/reviewing"

/** Each with another turn, so that every wording is read with somebody and the run stays short. */
const everyone = Object.entries(meetings).map(
  ([who, interview], index) => [who, interview, index % 4] as const,
)
const [, plain] = everyone[0]!

describe("the proofreader has nothing to say", () => {
  test.each(everyone)("of any letter with %s", { timeout: 60_000 }, async (_who, interview, turn) => {
    const names = namesOf([], interview)
    for (const letter of letters) {
      const { subject, body } = renderLetter(letter, { ...factsOf(interview), turn })
      const text = `${subject.text}\n\n${body.text}`
      expect([letter.id, await flagged(text, names), text]).toEqual([letter.id, [], text])
    }
  })

  test("of any section, in any wording", { timeout: 60_000 }, async () => {
    for (const section of sections) {
      for (const facts of inTurn(answered(factsOf(plain)), 1 + (section.others?.length ?? 0))) {
        const { text } = renderSection(section, facts)
        expect([section.id, await flagged(text, namesOf([], plain)), text]).toEqual([section.id, [], text])
      }
    }
  })

  test("but does of a letter with a slip in it", { timeout: 60_000 }, async () => {
    const { body } = renderLetter(letters[0]!, factsOf(plain))
    expect(await flagged(body.text.replace("particularly", "particulary"))).toContain("particulary")
  })
})
