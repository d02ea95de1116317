import { describe, expect, test } from "vitest"
import { editDistance } from "~src/draft/edit-distance"
import { isSameName, isSlipOf } from "~src/draft/same-name"

test.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "", 3],
  ["abc", "acb", 1],
  ["whitfeld", "whitfield", 1],
  ["withfield", "whitfield", 2],
  ["kitten", "sitting", 3],
])("from %j to %j it takes %i", (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps)
  expect(editDistance(b, a)).toBe(steps)
})

describe("one person", () => {
  test.each([
    ["dana", "dana"],
    ["d", "dana"],
    ["bob", "robert"],
    ["jen", "jennifer"],
    ["ting", "xiaoting"],
  ])("%s and %s", (a, b) => {
    expect(isSameName(a, b)).toBe(true)
    expect(isSlipOf(a, b)).toBe(false)
  })
})

describe("a slip", () => {
  test.each([
    ["whitfeld", "whitfield"],
    ["dianna", "diana"],
    ["petre", "peter"],
    ["astellano", "castellano"],
    ["whitfiel", "whitfield"],
  ])("%s for %s", (written, meant) => expect(isSlipOf(written, meant)).toBe(true))

  test.each([
    ["dan", "dane"],
    ["ann", "ana"],
    ["marco", "petra"],
    ["tom", "dana"],
  ])("not %s for %s", (written, meant) => expect(isSlipOf(written, meant)).toBe(false))
})
