import { expect, test } from "vitest"
import { ownText } from "~src/draft/own-text"

const own = (body: string) => ownText(body).trim()

test("what is quoted below is not the writer's", () => {
  expect(own("Thank you.\n\nOn Tue, 3 Mar 2026 Dana Whitfield wrote:\nSee you on Monday.")).toBe("Thank you.")
  expect(
    own("Thank you.\n\nOn Tue, 3 Mar 2026 at 09:14 Dana Whitfield\n<dana@orbit.example> wrote:\n> See you."),
  ).toBe("Thank you.")
})

test("a reply below the quoted lines is", () => {
  const body =
    "On Tue, 3 Mar 2026 Dana Whitfield wrote:\n> See you on Monday.\n>\n> Dana\n\nThank you, Monday suits me."
  expect(own(body)).toBe("Thank you, Monday suits me.")
  expect(ownText(body)).toHaveLength(body.length)
})

test("a body that is only a quotation is empty", () => {
  expect(own("On Tue, 3 Mar 2026 Dana Whitfield wrote:\n> See you on Monday.\n> Dana")).toBe("")
  expect(own("On Tue, 3 Mar 2026 Dana Whitfield wrote:\n\nSee you on Monday.\nDana")).toBe("")
})

test("a sentence that begins with On is the writer's", () => {
  expect(own("On Tuesday I wrote to Eva.\nThank you.")).toBe("On Tuesday I wrote to Eva.\nThank you.")
})
