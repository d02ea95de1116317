import { expect, test } from "vitest"
import { brokenIn, stumblesIn } from "~test/templates/readable"

test.each([
  "Thanks  for it.",
  "Thanks .",
  "Thank you for your time at .",
  "I would like to join.",
  "Thanks.. Yes.",
  "How much? . Yes.",
  "Dear Dana,\n\n\nThanks.",
  "The the role.",
  "Thanks. it was good.",
])("a reader stumbles over %j", (text) => expect(stumblesIn(text)).not.toEqual([]))

test.each([
  "I liked one thing: {{topic}}. {{answer}}.",
  "{{strength}}. I would like to help.",
  "I would like to be a {{role}}.",
  "Thanks for {{topic}} .",
  "Thanks for {{topic}}. and more.",
])("%j is broken", (text) => expect(brokenIn(text)).not.toEqual([]))

test.each(["Dear {{first-name}},\n\nThank you for {{topic}}.\n\nBest,\n{{sender}}"])(
  "%j reads right with its blanks",
  (text) => expect(brokenIn(text)).toEqual([]),
)

test("a company may be written small and end in a full stop", () => {
  expect(
    stumblesIn("I like it. yardley.io is good, and so is Hollis & Pike Inc., I think.", [
      "yardley.io",
      "Hollis & Pike Inc.",
    ]),
  ).toEqual([])
})
