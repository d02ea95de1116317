import { describe, expect, it } from "vitest"
import { reviewDraft } from "~src/review/review-draft"
import { practiceInterview, practiceLines, practiceReader, practiceSubject } from "~src/welcome/practice-note"

const NOW = "2026-11-20T09:00:00Z"

describe("the practice note", () => {
  const review = reviewDraft(
    {
      compose: "new",
      subject: practiceSubject,
      body: practiceLines.join("\n"),
      recipients: [{ ...practiceReader, field: "to" }],
    },
    {
      interview: practiceInterview(NOW),
      sentNotes: [],
      now: NOW,
      findings: null,
      noteKind: null,
      off: new Set<string>(),
    },
  )
  const rows = Object.fromEntries(review.checks.map((check) => [check.ruleId, check.state]))

  it("is a thank-you that is not ready yet, so that the list has something to say", () => {
    expect(review.noteKind).toBe("thank-you")
    expect(review.verdict).toBe("not-ready")
    expect(rows["no-placeholder"]).toBe("unmet")
  })

  it("thanks its reader by name", () => {
    expect(rows).toMatchObject({ gratitude: "met", greeting: "met", "right-names": "met", "sign-off": "met" })
  })

  it("is about an interview of the day before", () => {
    expect(Date.parse(NOW) - Date.parse(practiceInterview(NOW).at)).toBeLessThan(48 * 36e5)
    expect(practiceInterview(NOW).at < NOW).toBe(true)
  })
})
