import { expect, test } from "vitest"
import { createWrittenTexts } from "~src/webmail/insertion/written-texts"

test("writes are taken back one by one, the last first", () => {
  const written = createWrittenTexts()
  written.push("a", "ab")
  written.push("ab", "abc")
  expect([written.pop("abc"), written.pop("ab"), written.pop("a")]).toEqual([true, true, false])
})

test("a text that reads otherwise is not ours to take back", () => {
  const written = createWrittenTexts()
  written.push("a", "ab")
  expect(written.pop("ab!")).toBe(false)
})

test("what was typed in between parts our writes: only those behind it are taken back", () => {
  const written = createWrittenTexts()
  written.push("a", "ab")
  written.push("ab typed", "ab typed c")
  expect([written.pop("ab typed c"), written.pop("ab typed"), written.pop("ab")]).toEqual([
    true,
    false,
    false,
  ])
})
