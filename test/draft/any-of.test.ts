import { expect, test } from "vitest"
import { anyOf } from "~src/draft/any-of"

const search = anyOf(["harbour (?:master|wall)", "wall", "har\\w+"])

test.each([
  ["the Harbour wall", "Harbour wall"],
  ["a wall, then a harbour", "wall"],
  ["harness", "harness"],
  ["seawall", undefined],
  ["the sea's wall's'wall", "wall"],
])("in %j it finds %j", (text, found) => {
  expect(search.exec(text)?.[0]).toBe(found)
  expect(search.test(text)).toBe(found !== undefined)
  expect(new RegExp(search.source, "i").exec(text)?.[0]).toBe(found)
})

test("without patterns nothing is found", () => {
  expect(anyOf([]).test("anything")).toBe(false)
  expect(anyOf([]).exec("anything")).toBeNull()
})
