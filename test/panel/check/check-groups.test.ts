import { expect, test } from "vitest"
import { groupChecks } from "~src/panel/check/check-groups"
import type { Check, Review } from "~src/review/review"
import type { Importance } from "~src/rules/rule"

function check(ruleId: string, state: Check["state"], importance: Importance | null): Check {
  return { ruleId, state, importance, passages: [], diagnostics: [] }
}

const review = (...checks: Check[]): Review => ({
  noteKind: "thank-you",
  verdict: "almost",
  checks,
  diagnostics: [],
  failures: [],
  words: 80,
  foreign: null,
})

const idsOf = (checks: readonly Check[]) => checks.map((each) => each.ruleId)

test("what only those who like need to add stands in a group of its own", () => {
  const groups = groupChecks(
    review(
      check("gratitude", "unmet", "must"),
      check("fit", "unmet", "should"),
      check("availability", "unmet", "could"),
      check("concern", "met", "could"),
      check("timing", "unknown", "should"),
      check("one-reader", "unmet", null),
    ),
    new Map(),
  )
  expect(idsOf(groups.before)).toEqual(["gratitude"])
  expect(idsOf(groups.stronger)).toEqual(["fit"])
  expect(idsOf(groups.optional)).toEqual(["availability"])
  expect(idsOf(groups.good)).toEqual(["concern"])
})

test("a row that is held stays where it was", () => {
  const met = check("availability", "met", "could")
  expect(idsOf(groupChecks(review(met), new Map([["availability", "optional"]])).optional)).toEqual([
    "availability",
  ])
})
