import { describe, expect, it } from "vitest"
import { CONFUSIONS } from "~src/proofread/confusions"
import { withConfusions } from "~src/proofread/with-confusions"

function find(text: string) {
  return withConfusions([], text)
}

function applied(text: string): string {
  const [finding] = find(text)
  if (!finding) return text
  return text.slice(0, finding.span.start) + finding.replacements[0] + text.slice(finding.span.end)
}

const listOf = (sentences: string | readonly string[]) =>
  typeof sentences === "string" ? [sentences] : sentences
const WRONG = CONFUSIONS.flatMap(({ wrong }) => listOf(wrong))
const RIGHT = CONFUSIONS.flatMap(({ right }) => listOf(right))

describe("confusions", () => {
  it.each(WRONG)("finds the slip in %j, and nothing more once it is fixed", (wrong) => {
    expect(find(wrong)).toHaveLength(1)
    expect(find(wrong)[0]?.span.end).toBeGreaterThan(find(wrong)[0]?.span.start ?? 0)
    expect(applied(wrong)).not.toBe(wrong)
    expect(find(applied(wrong))).toEqual([])
  })

  it.each(RIGHT)("leaves %j alone", (right) => {
    expect(find(right)).toEqual([])
  })

  it("each have a sentence that only they find", () => {
    const silent = CONFUSIONS.filter(
      ({ slip, wrong }) => !listOf(wrong).some((sentence) => [...sentence.matchAll(slip)].length > 0),
    )
    expect(silent.map(({ wrong }) => wrong)).toEqual([])
  })

  it("reads double and no-break spaces as one", () => {
    const text = "I  hope\u00A0\u00A0to  here \u00A0from you."
    const [finding] = find(text)
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe("here")
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
    const found = withConfusions([engine], text)
    expect(found.map(({ replacements }) => replacements)).toEqual([["your"]])
  })
})
