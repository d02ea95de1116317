import { describe, expect, it } from "vitest"
import { CONFUSIONS } from "~src/proofread/confusions"
import { findConfusions } from "~src/proofread/layers/find-confusions"
import { contextOf } from "~test/proofread/layers/unknown-words"

function find(text: string) {
  return findConfusions([], contextOf(text))
}

function applied(text: string): string {
  const [finding] = find(text)
  if (!finding) return text
  return text.slice(0, finding.span.start) + finding.replacements[0] + text.slice(finding.span.end)
}

describe("confusions", () => {
  it.each(CONFUSIONS.map(({ wrong, right }) => [wrong, right]))(
    "finds %j and leaves %j alone",
    (wrong, right) => {
      expect(find(wrong)).toHaveLength(1)
      expect(find(wrong)[0]?.span.end).toBeGreaterThan(find(wrong)[0]?.span.start ?? 0)
      expect(find(right)).toEqual([])
    },
  )

  it.each(CONFUSIONS.map(({ wrong }) => [wrong]))("says nothing more once %j is fixed", (wrong) => {
    expect(applied(wrong)).not.toBe(wrong)
    expect(find(applied(wrong))).toEqual([])
  })

  it("keeps the capital of the slip", () => {
    expect(applied("Its a good fit.")).toBe("It's a good fit.")
    expect(applied("I look forward to meet you.")).toBe("I look forward to meeting you.")
    expect(applied("Thank you for share this.")).toBe("Thank you for sharing this.")
    expect(applied("I look forward to get started.")).toBe("I look forward to getting started.")
    expect(applied("Thanks for see me.")).toBe("Thanks for seeing me.")
  })

  it("puts its own answer in the place of the engine's for the same words", () => {
    const text = "Thanks for you're time."
    const engine = {
      rule: "PronounContraction",
      span: { start: 11, end: 17 },
      kind: "grammar" as const,
      message: "",
      replacements: ["you"],
    }
    const found = findConfusions([engine], contextOf(text))
    expect(found.map(({ replacements }) => replacements)).toEqual([["your"]])
  })
})
