import { describe, expect, it } from "vitest"
import { alike, asLetter, asSection } from "~src/templates/file/change-kind"
import { firstChoice, planImport, takenAs } from "~src/templates/file/import-plan"
import type { TemplateWords } from "~src/templates/own/own-template"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

const stamp = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" }
const own = [
  { ...letterWords(), ...stamp, id: "a", basedOn: "thank-you-warm" },
  { ...sectionWords(), ...stamp, id: "b" },
]
const plan = (words: TemplateWords) => {
  const [planned] = planImport([{ line: 1, words, isAssumed: false, tags: "" }], own)
  if (!planned) throw new Error("nothing planned")
  return planned
}

describe("what becomes of a letter in a file", () => {
  it("is added beside the others, unless she has it word for word", () => {
    expect(firstChoice(plan(letterWords({ title: "New" })))).toBe("add")
    expect(firstChoice(plan(letterWords()))).toBe("leave")
    expect(firstChoice(plan(letterWords({ body: "Other words" })))).toBe("add")
    expect(firstChoice(plan(sectionWords()))).toBe("leave")
    expect(firstChoice(plan(sectionWords({ others: ["Put otherwise."] })))).toBe("add")
  })

  it("may take the place of hers of the same kind and name, which keeps whose place it had", () => {
    const words = letterWords({ title: "AFTER a good  talk", body: "Other words" })
    const planned = plan(words)
    expect(planned.namesake?.id).toBe("a")
    expect(takenAs(planned, words, "replace")).toEqual({
      id: "a",
      words: { ...words, basedOn: "thank-you-warm" },
    })
    expect(takenAs(planned, words, "add")).toEqual({ id: null, words })
    expect(takenAs(planned, words, "leave")).toBeNull()
    expect(plan(sectionWords({ title: letterWords().title })).namesake).toBeNull()
  })

  it("can be a section where it was a letter, and the other way round, with its words", () => {
    const section = asSection(letterWords(), "recall")
    expect(section).toMatchObject({ kind: "section", slot: "recall", body: letterWords().body })
    expect(asLetter(section)).toEqual(letterWords({ subject: "" }))
    expect(alike(letterWords(), sectionWords({ slot: "fit", tone: "brief" }))).toMatchObject({
      kind: "section",
      slot: "fit",
      tone: "brief",
      title: letterWords().title,
    })
  })
})
