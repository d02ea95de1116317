import { expect, test } from "vitest"
import { placedSelection } from "~src/panel/session/placed-selection"
import { fakeView } from "~test/panel/session/fake-view"

const BODY = "Dear Mira,\n\nIt was good to meet you."

function viewAt(start: number | null, end = start) {
  return Object.assign(fakeView({ body: BODY }), { caretAt: start, selectedTo: end })
}

test("a caret is hers unless it stands at the top of what is written", () => {
  expect(placedSelection(viewAt(12), BODY)).toEqual({ start: 12, end: 12 })
  expect(placedSelection(viewAt(0), BODY)).toBeNull()
  expect(placedSelection(viewAt(null), BODY)).toBeNull()
})

test("in an empty draft the top is as good as any place", () => {
  expect(placedSelection(viewAt(0), "\n")).toEqual({ start: 0, end: 0 })
})

test("a selection from the top on is hers", () => {
  expect(placedSelection(viewAt(0, 10), BODY)).toEqual({ start: 0, end: 10 })
})
