import { expect, test } from "vitest"
import { keepSame } from "~src/review/keep-same"

const before = { words: "Dear Priya,", people: [{ name: "Priya" }], count: 2 }

test("what says the same as before is the same object", () => {
  expect(keepSame(before, structuredClone(before))).toBe(before)
})

test("beside what has changed, everything else is the same object", () => {
  const kept = keepSame(before, { words: "Dear Tom,", people: [{ name: "Priya" }], count: 2 })
  expect(kept).toEqual({ words: "Dear Tom,", people: [{ name: "Priya" }], count: 2 })
  expect(kept.people).toBe(before.people)
})

test("what has gone or come is a change, whatever else stayed", () => {
  const wide: { words: string; people?: readonly object[] } = { words: "Hi", people: [] }
  const narrow: typeof wide = { words: "Hi" }
  expect(keepSame(wide, narrow)).toEqual({ words: "Hi" })
  expect(keepSame(wide, narrow)).not.toHaveProperty("people")
  expect(keepSame(narrow, wide)).toEqual(wide)
  expect(keepSame(null, wide)).toBe(wide)
  expect(keepSame(wide, null)).toBeNull()
})

test("neither of the two is written to", () => {
  const now = Object.freeze({ ...before, words: "Hello" })
  expect(keepSame(Object.freeze({ ...before }), now)).toEqual(now)
})
