import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import { RULES } from "~src/rules/index"

const interview = {
  company: "Orbit Labs",
  role: "Planner (night run)",
  at: "2026-03-03T14:00:00Z",
  channel: "video",
  interviewers: [
    {
      name: "Dana D'Arcy",
      email: "dana@orbit.example",
      title: "",
      topics: ["the (night) run*"],
      concern: "no [Kotlin",
    },
  ],
  strengths: ["ten years of C++"],
  promisedBy: "2026-03-10",
  me: { name: "Jo $& Abel", phone: "+1 (555", email: "", linkedin: "" },
}

const WORDS = [
  "Hi Dana,",
  "Thank you",
  "for your time",
  "[Name]",
  "{{role",
  "I",
  "ur",
  "!!!",
  "Best,",
  "\n\n",
  "\n",
  "> quoted",
]
/** Any string, lone surrogates and control characters too, and letters cut and glued at random. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "grapheme", maxLength: 12 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(" ")),
  fc.string({
    unit: fc.constantFrom("\ud800", "\udc00", "\u200d", "\u202e", "\u0000", "e\u0301", "\r\n", "a", " "),
  }),
)
const anyDraft: fc.Arbitrary<DraftSnapshot> = fc.record({
  compose: fc.constantFrom("new", "reply", "forward"),
  subject: anyText,
  body: anyText,
  recipients: fc.array(
    fc.record({ name: anyText, address: anyText, field: fc.constantFrom("to", "cc", "bcc") }),
    {
      maxLength: 3,
    },
  ),
})

function review(draft: DraftSnapshot, known: boolean): Review {
  return reviewDraft(draft, {
    interview: known ? interview : null,
    sentNotes: known ? [{ to: "kim@orbit.example", body: draft.body.slice(0, 80) }] : [],
    now: "2026-03-04T15:00:00Z",
    findings: null,
    noteKind: null,
    off: new Set(),
  })
}

function spansOf({ checks }: Review): readonly Span[] {
  return checks.flatMap((check) => [
    ...check.passages,
    ...check.diagnostics.flatMap(({ span, fixes }) => [
      ...(span ? [span] : []),
      ...fixes.map((fix) => fix.span),
    ]),
  ])
}

describe("any text at all", () => {
  test("has an outcome for every rule, the same each time, with spans inside the text", () => {
    fc.assert(
      fc.property(anyDraft, fc.boolean(), (draft, known) => {
        const found = review(draft, known)
        expect(found.failures).toEqual([])
        expect(found.checks.map((check) => check.ruleId)).toEqual(RULES.map((rule) => rule.meta.id))
        for (const { start, end } of spansOf(found)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(draft.body.length)
        }
        expect(review(draft, known)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test("passages of a rule come in the order of the text", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { ruleId, passages } of review(draft, true).checks) {
          const starts = passages.map((passage) => passage.start)
          expect(starts, ruleId).toEqual([...starts].sort((a, b) => a - b))
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test("a line of a million characters is answered", () => {
    for (const body of ["a".repeat(1_000_000), "[ ".repeat(500_000), "Hi Dana, thank you. ".repeat(50_000)]) {
      expect(review({ compose: "new", subject: "", body, recipients: [] }, true).failures).toEqual([])
    }
  })
})
