import fc from "fast-check"
import { expect, test } from "vitest"
import { countWords } from "~src/draft/words"

test.each([
  ["", 0],
  ["  \n ", 0],
  ["Hi Dana,\n\nthank you – really.", 5],
  ["-- & 7th *", 1],
  ["(“dock”)", 1],
  ["\u{1F600} \u{1D4D0}", 1],
])("%j has %i words", (text, count) => expect(countWords(text)).toBe(count))

test("counts the runs that hold a letter or a digit, whatever the text", () => {
  const runsIn = (text: string) => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (text, odd) => {
      expect(countWords(text)).toBe(runsIn(text))
      expect(countWords(`${text} ${odd}`)).toBe(runsIn(`${text} ${odd}`))
    }),
    { numRuns: 500 },
  )
})
