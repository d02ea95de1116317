import { beforeAll, describe, expect, test, vi } from "vitest"
import messages from "~assets/_locales/en/messages.json"
import { factsFor } from "~src/templates/facts"
import { fullInterview } from "~test/interviews/sample"

vi.mock("~src/platform/i18n", () => ({
  say: (key: keyof typeof messages) => messages[key].message,
}))

let find: (query: string) => readonly string[]
beforeAll(async () => {
  const { findSections } = await import("~src/panel/write/find-sections")
  const facts = factsFor({ interview: fullInterview, recipients: [], now: "2026-11-20T16:00:00Z" })
  find = (query) => findSections(query, "thank-you", facts).map((section) => section.id)
})

describe("finding a section", () => {
  test("goes by the start of words in its name, in any order and case", () => {
    expect(find("gre")).toEqual(["greeting-formal", "greeting-warm", "greeting-brief"])
    expect(find("short GREET")).toEqual(["greeting-brief"])
    expect(find("formal than")[0]).toBe("thanks-formal")
  })

  test("then by what it would say, names in it too", () => {
    expect(find("northgate").length).toBeGreaterThan(0)
    expect(find("dana")).toContain("greeting-warm")
  })

  test("finds nothing for nothing, and nothing inside of words", () => {
    expect(find("")).toEqual([])
    expect(find("  ")).toEqual([])
    expect(find("reeting")).toEqual([])
  })

  test("keeps the list short", () => expect(find("t").length).toBe(6))
})
