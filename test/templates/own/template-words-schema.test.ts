import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { LONGEST, templateWordsSchema } from "~src/templates/own/template-words-schema"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

const isRead = (words: unknown) => v.is(templateWordsSchema, words)

describe("what somebody wrote", () => {
  it("is read as it is, and what is none of it is left out", () => {
    const words = { ...sectionWords({ others: ["Thank you."] }), script: "alert(1)" }
    expect(v.parse(templateWordsSchema, words)).toEqual(sectionWords({ others: ["Thank you."] }))
    expect(v.parse(templateWordsSchema, letterWords({ title: "  A name " }))).toEqual(
      letterWords({ title: "A name" }),
    )
  })

  it.each([
    ["no title", sectionWords({ title: " " })],
    ["two lines in the title", letterWords({ title: "a\nb" })],
    ["two lines in the subject", letterWords({ subject: "a\nb" })],
    ["no words", letterWords({ body: " \n " })],
    ["too many words", sectionWords({ body: "a".repeat(LONGEST.body + 1) })],
    ["no kind of note", sectionWords({ noteKinds: [] })],
    ["an empty further wording", sectionWords({ others: [""] })],
    ["a slot there is not", { ...sectionWords(), slot: "postscript" }],
    ["a body that is no text", { ...letterWords(), body: { html: "<b>" } }],
  ])("is refused with %s", (_what, words) => {
    expect(isRead(words)).toBe(false)
  })
})
