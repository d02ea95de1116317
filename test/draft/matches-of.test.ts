import fc from "fast-check"
import { expect, test } from "vitest"
import { matchesOf } from "~src/draft/matches-of"

const PATTERNS = [/a+/g, /a*/g, /(?<=b)/g, /\p{L}(b)?/gu, /^|$/gm]

test("finds what matchAll finds, with one pattern for all texts", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PATTERNS),
      fc.string({ unit: fc.constantFrom("a", "b", "\n", "é") }),
      (pattern, text) => {
        const wanted = Array.from(text.matchAll(pattern), ({ index, ...match }) => ({ index, match }))
        expect(Array.from(matchesOf(pattern, text), ({ index, ...match }) => ({ index, match }))).toEqual(
          wanted,
        )
      },
    ),
  )
})

test("begins at the start of the text, wherever the pattern stood before", () => {
  const pattern = /a/g
  pattern.lastIndex = 3
  expect(matchesOf(pattern, "a").length).toBe(1)
  expect(pattern.lastIndex).toBe(0)
})
