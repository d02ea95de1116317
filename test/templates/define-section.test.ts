import { describe, expect, test } from "vitest"
import { defineLetter } from "~src/templates/define-letter"
import { defineSection } from "~src/templates/define-section"
import type { PlaceholdersIn } from "~src/templates/placeholder"

const shape = {
  id: "sample",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Sample",
  satisfies: [],
} as const

// tsc is what runs these: an error that does not come fails the type check.
describe("placeholders are checked where a section is written", () => {
  test("known ones pass", () => {
    const section = defineSection({ ...shape, body: "About {{role}} at {{company}}.", onlyWith: "role" })
    expect(section.id satisfies "sample").toBe("sample")
  })

  test("a misspelt one is a type error", () => {
    // @ts-expect-error: unknown placeholder: compnay
    const section = defineSection({ ...shape, body: "About {{role}} at {{compnay}}." })
    expect(section.body).toContain("compnay")
  })

  test("also in the wording for statements, in onlyWith and in a subject", () => {
    // @ts-expect-error: unknown placeholder: topics
    defineSection({ ...shape, body: "About {{topic}}.", bodyForStatement: "This: {{topics}}." })
    // @ts-expect-error: "topics" is no placeholder
    defineSection({ ...shape, body: "About {{topic}}.", onlyWith: "topics" })
    const letter = { id: "x", noteKind: "reply", tone: "warm", title: "X", paragraphs: [] } as const
    // @ts-expect-error: unknown placeholder: job
    expect(defineLetter({ ...letter, subject: "{{job}}" }).sections).toEqual([])
  })

  test("names are read from any place in the text", () => {
    const names: PlaceholdersIn<"{{role}}, {{day}} and {{sender}}">[] = ["role", "day", "sender"]
    expect(names).toHaveLength(3)
  })
})
