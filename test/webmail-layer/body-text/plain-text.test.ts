import { expect, it } from "vitest"
import { ownPlainText } from "~src/webmail/body-text/plain-text"

it.each([
  ["Hi Dana,\n\nthank you.", "Hi Dana,\n\nthank you."],
  ["Hi Dana,\n\nOn Monday Dana wrote:\n> old\n> text", "Hi Dana,\n"],
  ["Hi Dana,\n> old", "Hi Dana,"],
  ["Hi Dana,\n-- \nJonah", "Hi Dana,"],
  ["I think a > b\nand so on", "I think a > b\nand so on"],
])("keeps the writer's own lines of %j", (value, own) => {
  expect(ownPlainText(value)).toBe(own)
})
