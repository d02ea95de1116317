import { describe, expect, it } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import { sinceWords, whatAndWhen } from "~src/ui/when-words"

const NOW = "2026-11-20T12:00:00Z"

describe("sinceWords", () => {
  it.each([
    ["2026-11-19T15:00:00Z", "21 h since the interview"],
    ["2026-11-20T11:59:00Z", "1 min since the interview"],
    ["2026-11-15T12:00:00Z", "5 days since the interview, still welcome"],
    ["2026-10-01T12:00:00Z", ""],
    ["2026-11-21T12:00:00Z", ""],
    ["", ""],
  ])("for %s says %j", (at, words) => {
    expect(sinceWords(at, NOW)).toBe(words)
  })
})

describe("whatAndWhen", () => {
  const interview = { ...emptyInterview(), company: "Northgate", role: "Analyst" }

  it("gives the year only where it is another", () => {
    expect(whatAndWhen({ ...interview, at: "2026-11-19" }, NOW)).toMatch(/^Analyst, (?!.*2026).*19/)
    expect(whatAndWhen({ ...interview, at: "2025-11-19" }, NOW)).toContain("2025")
  })

  it("says what is known, and the role once", () => {
    expect(whatAndWhen(interview, NOW)).toBe("Analyst")
    expect(whatAndWhen({ ...interview, company: "" }, NOW)).toBe("")
    expect(whatAndWhen({ ...interview, at: "soon" }, NOW)).toBe("Analyst")
  })
})
