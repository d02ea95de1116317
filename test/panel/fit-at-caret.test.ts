import { describe, expect, test } from "vitest"
import { fitAtCaret } from "~src/panel/session/fit-at-caret"
import type { Slot } from "~src/templates/section"

/** `|` marks the caret, a pair of them what is selected; gives the whole body after the insertion. */
function inserted(body: string, text: string, slot: Slot = "thanks"): string {
  const [before = "", selected = "", after] = body.split("|")
  const written = before + selected + (after ?? "")
  const start = before.length
  const span = { start, end: after === undefined ? start : start + selected.length }
  return written.slice(0, start) + fitAtCaret(text, slot, written, span) + written.slice(span.end)
}

describe("a sentence", () => {
  test.each([
    ["an empty draft", "|", "Thanks."],
    ["behind a sentence", "Good to meet you.|", "Good to meet you. Thanks."],
    ["behind a sentence and a space", "Good to meet you. |", "Good to meet you. Thanks."],
    ["between two sentences", "One.| Two.", "One. Thanks. Two."],
    ["before a sentence", "|Two.", "Thanks. Two."],
    ["right behind a greeting", "Dear Ana,|", "Dear Ana,\n\nThanks."],
    ["on the line below a greeting", "Dear Ana,\n|", "Dear Ana,\n\nThanks."],
    ["a blank line below a greeting", "Dear Ana,\n\n|", "Dear Ana,\n\nThanks."],
    ["between two paragraphs", "One.\n\n|\n\nTwo.", "One.\n\nThanks.\n\nTwo."],
    ["over a sentence between two", "One. |Two.| Three.", "One. Thanks. Three."],
    ["over a whole paragraph", "Dear Ana,\n\n|One. Two.|\n\nBest,", "Dear Ana,\n\nThanks.\n\nBest,"],
    ["over the last words", "One. |Two.|", "One. Thanks."],
    ["on the only line between two paragraphs", "One.\n|\nTwo.", "One.\n\nThanks.\n\nTwo."],
  ])("%s", (_where, body, expected) => {
    expect(inserted(body, "Thanks.")).toBe(expected)
  })
})

describe("a greeting or sign-off stands on lines of its own", () => {
  test.each([
    ["greeting", "|I liked it.", "Dear Ana,", "Dear Ana,\n\nI liked it."],
    ["sign-off", "I liked it.|", "Best,\nJo", "I liked it.\n\nBest,\nJo"],
    ["sign-off", "I liked it.\n|", "Best,\nJo", "I liked it.\n\nBest,\nJo"],
  ] as const)("%s in %j", (slot, body, text, expected) => {
    expect(inserted(body, text, slot)).toBe(expected)
  })
})
