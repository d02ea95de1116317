import { expect, test } from "vitest"
import { placedCaret } from "~src/panel/session/placed-caret"
import { fakeView } from "~test/panel/session/fake-view"

const BODY = "Dear Mira,\n\nIt was good to meet you."

function viewAt(caret: number | null, plain = caret) {
  return { ...fakeView({ body: BODY }), caret: () => caret, plainCaret: () => plain }
}

test("a caret is hers unless it stands at the top of what is written", () => {
  expect(placedCaret(viewAt(12), BODY)).toBe(12)
  expect(placedCaret(viewAt(0), BODY)).toBeNull()
  expect(placedCaret(viewAt(null), BODY)).toBeNull()
})

test("in an empty draft the top is as good as any place", () => {
  expect(placedCaret(viewAt(0), "\n")).toBe(0)
})

test("a selection from the top on is hers", () => {
  expect(placedCaret(viewAt(0, null), BODY)).toBe(0)
})
