import fc from "fast-check"
import { expect, it } from "vitest"
import { paragraphsOf } from "~src/proofread/paragraphs"

it("parts a text at blank lines, and nowhere else", () => {
  const text = "Hi Dana,\n\nThank you\nfor today.\n \t\n\n\nBest,\nRobin\n"
  expect(paragraphsOf(text).map((paragraph) => paragraph.text)).toEqual([
    "Hi Dana,",
    "Thank you\nfor today.",
    "Best,\nRobin\n",
  ])
})

it("finds nothing in nothing", () => {
  expect(paragraphsOf("")).toEqual([])
  expect(paragraphsOf(" \n\n\t\n")).toEqual([])
})

it("leaves out blanks only, and says where each begins", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", ".", " ", "\n", "\t"), maxLength: 40 })
  fc.assert(
    fc.property(texts, (text) => {
      const paragraphs = paragraphsOf(text)
      for (const { start, text: own } of paragraphs) expect(text.slice(start, start + own.length)).toBe(own)
      expect(
        paragraphs
          .map((paragraph) => paragraph.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""))
    }),
  )
})
