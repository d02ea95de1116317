import fc from "fast-check"
import { expect, test } from "vitest"
import { trimEdit } from "~src/webmail/insertion/trim-edit"

const at = (before: string) => ({ start: 10, end: 10 + before.length })

test.each([
  ["interveiw", "interview", "ei", "ie"],
  ["plesure", "pleasure", "s", "as"],
  ["interview", "interviews", "w", "ws"],
  ["the the", "the", "e the", "e"],
  ["i", "I", "i", "I"],
  ["were", "is", "were", "is"],
  ["", "new", "", "new"],
  ["gone", "", "gone", ""],
])("%j becomes %j by writing as little as possible", (before, text, from, to) => {
  const edit = trimEdit(at(before), before, text)
  expect([before.slice(edit.span.start - 10, edit.span.end - 10), edit.text]).toEqual([from, to])
})

test("lines are rewritten whole", () => {
  expect(trimEdit(at("a\nb"), "a\nb", "a\nc")).toEqual({ span: at("a\nb"), text: "a\nc" })
})

test("gives the wanted text, keeps a character of both, and cuts no emoji", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "👍", "👎", " "), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (before, text) => {
      const edit = trimEdit({ start: 0, end: before.length }, before, text)
      const { start, end } = edit.span
      expect(before.slice(0, start) + edit.text + before.slice(end)).toBe(text)
      expect([edit.text, before.slice(start, end)].some(hasHalf)).toBe(false)
      if (before !== "" && text !== "") expect([end - start, edit.text.length]).not.toContain(0)
    }),
  )
})

/** Whether half an emoji is in `text`. */
function hasHalf(text: string): boolean {
  return [...text].some((character) => /^[\ud800-\udfff]$/.test(character))
}
