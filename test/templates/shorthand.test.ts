import { describe, expect, test } from "vitest"
import { builtInCatalogue, catalogueOf } from "~src/templates/catalogue"
import { sectionForShorthand, shorthandBefore, shorthands } from "~src/templates/shorthand"

const readAt = (written: string) => {
  const caret = written.indexOf("|")
  return shorthandBefore(written.replace("|", ""), caret)
}

describe("a shorthand right before the caret", () => {
  test.each([
    [";thanks|", { word: "thanks", start: 0 }],
    ["Dear Dana,\n\n;thanks|", { word: "thanks", start: 12 }],
    ["Dear Dana, ;Bye|\n\nJo", { word: "bye", start: 11 }],
    ["a\u00a0;fit| more", { word: "fit", start: 2 }],
    [";my-two-projects|", { word: "my-two-projects", start: 0 }],
  ])("%j is one", (written, found) => expect(readAt(written)).toEqual(found))

  test.each([
    "thanks|",
    "no;thanks|",
    ";thanks |",
    ";than|ks",
    ";thanks|more",
    ";;thanks|",
    "a ; |",
    ";|",
    "|;thanks",
  ])("%j is none", (written) => expect(readAt(written)).toBeNull())
})

describe("what a shorthand stands for", () => {
  const find = (word: string, kind = "thank-you" as const, tone = "warm" as const) =>
    sectionForShorthand(word, kind, tone, builtInCatalogue)?.id ?? null

  test.each([
    ["greeting", "greeting-warm"],
    ["thanks", "thanks-warm"],
    ["recall", "recall-warm"],
    ["interest", "interest-warm"],
    ["fit", "fit-warm"],
    ["concern", "concern-warm"],
    ["extra", "extra-warm"],
    ["next", "forward-look-warm"],
    ["forward", "forward-look-warm"],
    ["bye", "sign-off-warm"],
    ["nothing", null],
  ])(";%s is %s", (word, id) => expect(find(word)).toBe(id))

  test("is for this kind of note, in the tone that is asked for", () => {
    expect(sectionForShorthand("thanks", "check-in", "formal", builtInCatalogue)?.id).toBe(
      "thanks-check-in-formal",
    )
    expect(sectionForShorthand("fit", "reply", "warm", builtInCatalogue)).toBeNull()
  })

  test("may be a section of one's own, by its title", () => {
    const words = {
      kind: "section",
      slot: "fit",
      tone: "brief",
      noteKinds: ["thank-you"],
      title: "My two Projects!",
      body: "I built two.",
    } as const
    const own = [{ ...words, id: "x", createdAt: "", updatedAt: "2026-01-01T00:00:00Z" }]
    const catalogue = catalogueOf({ own, packs: [], findSatisfied: () => [] } as never)
    expect(sectionForShorthand("my-two-projects", "check-in", "warm", catalogue)?.body).toBe("I built two.")
    expect(shorthands(catalogue).at(-1)).toEqual({
      words: [";my-two-projects"],
      slot: "fit",
      title: "My two Projects!",
    })
  })

  test("has a word for every slot", () => {
    const listed = shorthands(builtInCatalogue)
    expect(listed.flatMap(({ words }) => words).filter((word) => find(word.slice(1)) === null)).toEqual([])
    expect(listed).toHaveLength(9)
  })
})
