import { describe, expect, it } from "vitest"
import type { SpellingChoice } from "~src/proofread/proofreader"
import { proofread } from "~test/proofread/one-proofreader"

async function fixes(text: string, spelling?: SpellingChoice): Promise<readonly string[]> {
  const found = await proofread(text, [], spelling)
  return found.map(({ span, replacements }) => `${text.slice(span.start, span.end)} → ${replacements[0]}`)
}

const MIXED = "I liked the colour of the catalog in your center, and the behavior of the whole programme."

describe("a spelling that the person chose", () => {
  it("accepts both where she chose none", async () => {
    expect(await fixes(MIXED)).toEqual([])
    expect(await fixes(MIXED, "either")).toEqual([])
  })

  it("finds British words for who writes American", async () => {
    expect(await fixes(MIXED, "us")).toEqual(expect.arrayContaining(["colour → color"]))
    expect((await fixes(MIXED, "us")).join()).not.toMatch(/center|behavior/)
  })

  it("finds American words for who writes British", async () => {
    const found = await fixes(MIXED, "british")
    expect(found).toEqual(expect.arrayContaining(["center → centre", "behavior → behaviour"]))
    expect(found.join()).not.toMatch(/colour →|programme →/)
  })

  it("still finds what is right in neither", async () => {
    for (const choice of ["us", "british"] as const) {
      expect(await fixes("It was a plesure.", choice)).toEqual(["plesure → pleasure"])
    }
  })
})
