import { describe, expect, test } from "vitest"
import { fitStatements } from "~src/templates/fit-statements"
import type { Placeholder } from "~src/templates/placeholder"

const fitted = (text: string, ...statements: Placeholder[]) =>
  fitStatements(text, { statements: new Set(statements) })

describe("a text in her own words, for a topic that is a sentence", () => {
  test.each([
    ["I liked hearing about {{topic}}.", "I liked hearing about this: {{topic}}."],
    ["I keep thinking of {{topic}}!\nMore soon.", "I keep thinking of this: {{topic}}!\nMore soon."],
    ["Our talk about {{topic}}", "Our talk about this: {{topic}}"],
    [
      "Our talk about {{topic}} has stayed with me.",
      "Our talk about one point ({{topic}}) has stayed with me.",
    ],
    [
      "After your words on {{topic}}, I read more.",
      "After your words on one point ({{topic}}), I read more.",
    ],
    ["{{topic}} has stayed with me.", "One point ({{topic}}) has stayed with me."],
    ["Thank you. {{topic}} is still on my mind.", "Thank you. One point ({{topic}}) is still on my mind."],
  ])("has room: %s", (text, roomy) => {
    expect(fitted(text, "topic")).toBe(roomy)
  })

  test.each([
    "One thing stayed with me: {{topic}}.",
    "{{topic}}. That stayed with me.",
    "{{topic}}, and I keep thinking of it.",
    "You said that {{topic}}.",
    "You said “{{topic}}”.",
    // Nobody can tell how a sentence would stand here.
    "I liked your {{topic}} plan.",
    "Ich denke noch an {{topic}}.",
    "Merci pour {{topic}}.",
    // No blank of ours, and another one.
    "I liked hearing about {{weather}} and about {{company}}.",
  ])("stays as it is: %s", (text) => {
    expect(fitted(text, "topic")).toBe(text)
  })

  test("fits each blank for itself, and none that are phrases", () => {
    const text = "I liked hearing about {{topic}}. I would bring {{strength}}."
    expect(fitted(text, "strength")).toBe(
      "I liked hearing about {{topic}}. I would bring this: {{strength}}.",
    )
    expect(fitted(text)).toBe(text)
  })
})
