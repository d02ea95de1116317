import { describe, expect, test } from "vitest"
import { defineSection } from "~src/templates/define-section"
import type { Facts } from "~src/templates/facts"
import type { Placeholder } from "~src/templates/placeholder"
import { joinRendered, renderSection, renderText } from "~src/templates/render"

const facts = (values: Partial<Record<Placeholder, string>>, ...statements: Placeholder[]): Facts => ({
  values,
  statements: new Set(statements),
  turn: 0,
})
const NONE = facts({})

describe("a text with placeholders", () => {
  test("is filled, and says which runs are facts", () => {
    expect(renderText("The {{role}} role at {{company}}.", facts({ role: "Planner" }))).toEqual({
      text: "The Planner role at {{company}}.",
      runs: [
        { kind: "text", text: "The " },
        { kind: "fact", text: "Planner", placeholder: "role" },
        { kind: "text", text: " role at " },
        { kind: "blank", text: "{{company}}", placeholder: "company" },
        { kind: "text", text: "." },
      ],
      missing: ["company"],
    })
  })

  test("names each missing fact once, in order of first use", () => {
    expect(renderText("{{role}} {{company}} {{role}}", NONE).missing).toEqual(["role", "company"])
  })

  test("keeps a placeholder it does not know as it is", () => {
    expect(renderText("{{toString}} {{nonsense}}", NONE)).toMatchObject({
      text: "{{toString}} {{nonsense}}",
      missing: ["toString", "nonsense"],
    })
  })

  test("does not read placeholders inside facts", () => {
    const tricky = facts({ company: "{{role}} & $& Sons", role: "Planner" })
    expect(renderText("At {{company}}.", tricky).text).toBe("At {{role}} & $& Sons.")
  })

  test.each([
    ["in a sentence, with its space", "Thanks for your time {{day}}.", "Thanks for your time."],
    ["before a comma", "Thanks {{day}}, really.", "Thanks, really."],
    ["with its whole line", "Regards,\n{{sender}}\n{{phone}}\n{{email}}", "Regards,\n{{sender}}"],
    ["between lines that stay", "a\n{{phone}}\nb", "a\nb"],
    ["but not an empty line", "a\n\nb", "a\n\nb"],
  ])("leaves out an optional fact that is not known: %s", (_what, body, text) => {
    const rendered = renderText(body, NONE)
    expect(rendered.text).toBe(text)
    expect(rendered.missing).not.toContain("phone")
  })

  test.each([
    ["Acme Inc.", "I would like to join {{company}}.", "I would like to join Acme Inc."],
    ["Acme Inc.", "At {{company}}, that is.", "At Acme Inc., that is."],
    ["Yahoo!", "I would like to join {{company}}. Yes.", "I would like to join Yahoo! Yes."],
    ["Acme", "I would like to join {{company}}.", "I would like to join Acme."],
  ])("never doubles a full stop: %s", (company, body, text) => {
    expect(renderText(body, facts({ company })).text).toBe(text)
  })

  test("starts a sentence with a capital when a phrase starts it, but leaves names alone", () => {
    expect(
      renderText("{{strength}}. Yes. {{topic}}.", facts({ strength: "æsthetics", topic: "dwell" })).text,
    ).toBe("Æsthetics. Yes. Dwell.")
    expect(renderText("{{company}} it is.", facts({ company: "iRobot" })).text).toBe("iRobot it is.")
  })
})

describe("a section", () => {
  const recall = defineSection({
    id: "recall-sample",
    slot: "recall",
    tone: "warm",
    noteKinds: ["thank-you"],
    title: "Sample",
    body: "I liked talking about {{topic}}.",
    bodyForStatement: "One thing stayed: {{topic}}.",
    satisfies: [],
  })

  test.each([
    ["a phrase", facts({ topic: "tides" }), "I liked talking about tides."],
    ["a sentence", facts({ topic: "tides matter" }, "topic"), "One thing stayed: tides matter."],
    ["nothing", NONE, "I liked talking about {{topic}}."],
  ])("has a wording for %s", (_what, given, text) => {
    expect(renderSection(recall, given).text).toBe(text)
  })
})

test("joined pieces read as one text", () => {
  const pieces = [renderText("a {{role}}", NONE), renderText("b", NONE)]
  expect(joinRendered(pieces, "\n\n")).toEqual({
    text: "a {{role}}\n\nb",
    runs: [
      { kind: "text", text: "a " },
      { kind: "blank", text: "{{role}}", placeholder: "role" },
      { kind: "text", text: "\n\nb" },
    ],
    missing: ["role"],
  })
})
