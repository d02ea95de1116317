// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { createDraftIds } from "~src/webmail/draft-ids"

it("keeps the id of a draft that is saved late, closed and opened again", () => {
  const ids = createDraftIds("gmail")
  const [first, again, other] = ["a", "b", "c"].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ]
  const id = ids.idFor(first, null)
  expect(ids.idFor(first, "#msg-a:r7")).toBe(id)
  expect(ids.idFor(again, "#msg-a:r7")).toBe(id)
  expect(ids.idFor(other, null)).not.toBe(id)
})
