import { expect, test } from "vitest"
import { anyOf } from "~src/draft/any-of"
import { preparedLater, prepareLater, prepareNext } from "~src/draft/prepared-patterns"

test("uses each pattern twice, until none is left", () => {
  while (prepareNext()) {}
  let calls = 0
  prepareLater(() => {
    calls += 1
  })
  expect([prepareNext(), prepareNext(), prepareNext(), calls]).toEqual([true, false, false, 2])
})

test("leaves a global pattern as it was", () => {
  const pattern = preparedLater(/dock/g)
  pattern.lastIndex = 3
  while (prepareNext()) {}
  expect(pattern.lastIndex).toBe(3)
})

test("a search finds the same before and after it is made ready", () => {
  const search = anyOf(["dock", "yard"])
  expect(search.test("the yard")).toBe(true)
  while (prepareNext()) {}
  expect(search.exec("the yard, the dock")?.[0]).toBe("yard")
})
