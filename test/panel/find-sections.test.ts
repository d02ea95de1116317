import { beforeAll, describe, expect, test, vi } from "vitest"
import messages from "~assets/_locales/en/messages.json"
import { catalogueOf } from "~src/templates/catalogue"
import { factsFor } from "~src/templates/facts"
import { fullInterview } from "~test/interviews/sample"
import { sectionWords } from "~test/templates/own/sample-words"

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

  test.each([
    ["gre", "greeting"],
    ["tha", "thanks"],
    ["mom", "recall"],
    ["int", "interest"],
    ["fit", "fit"],
    ["con", "concern"],
    ["som", "extra"],
    ["loo", "forward-look"],
    ["sig", "sign-off"],
  ])("three letters, %s, lead to %s", (letters, slot) => {
    expect(find(letters)[0]).toMatch(new RegExp(`^${slot}`))
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

  test("finds the person's own, before ours, by the name she gave it and by its words", async () => {
    const { findSections } = await import("~src/panel/write/find-sections")
    const own = {
      ...sectionWords({ title: "Ferry thanks", body: "Thank you for the ferry ride." }),
      id: "a",
      createdAt: "",
      updatedAt: "",
    }
    const catalogue = catalogueOf({ own: [own], packs: [], findSatisfied: () => [] })
    const facts = factsFor({ interview: fullInterview, recipients: [], now: "2026-11-20T16:00:00Z" })
    const ids = (query: string) =>
      findSections(query, "thank-you", facts, { catalogue, tone: "warm" }).map((section) => section.id)
    expect(ids("ferry")).toEqual(["own-a"])
    expect(ids("ride")).toEqual(["own-a"])
    expect(ids("warm than")[0]).toBe("own-a")
  })
})
