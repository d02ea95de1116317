import fc from "fast-check"
import { expect, test } from "vitest"
import type { Finding } from "~src/draft/finding"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { ReviewOptions } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import { createReviewer } from "~src/review/reviewer"
import { RULES } from "~src/rules/index"
import { defineRule, inEveryNote } from "~src/rules/rule"

const SNAPSHOT: DraftSnapshot = {
  compose: "new",
  subject: "Thank you",
  body: "Hi Dana,\n\nThank you for the talk about the harbour crane. I would like to join.\n\nBest,\nJonas",
  recipients: [{ name: "Dana Whitfield", address: "dana@orbit.example", field: "to" }],
}
const OPTIONS: ReviewOptions = {
  interview: null,
  sentNotes: [],
  now: "2026-03-04T15:00:00Z",
  findings: null,
  noteKind: null,
  off: new Set(),
}
const INTERVIEW = {
  company: "Orbit Labs",
  role: "Planner",
  at: "2026-03-03T14:00:00Z",
  channel: "video",
  interviewers: [
    { name: "Dana Whitfield", email: "dana@orbit.example", title: "", topics: ["the crane"], concern: "" },
  ],
  strengths: ["planning"],
  promisedBy: "2026-03-10",
  me: { name: "Jonas Abel", phone: "", email: "", linkedin: "" },
}
const SLIP: Finding = { span: { start: 0, end: 2 }, kind: "spelling", message: "", replacements: ["Ho"] }

const PIECES = [
  "Thank you for your time on Tuesday. ",
  "I was really nervous, sorry. ",
  "Please answer by Friday! ",
  "the harbour crane",
  "[Company] ",
  "\n\n",
  "Dana",
  "gonna ",
  "x",
  " attached ",
]

const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ at: fc.nat(400), cut: fc.nat(12), text: fc.constantFrom("", ...PIECES) }),
  },
  fc.constantFrom(
    { options: { findings: [SLIP] } },
    { options: { findings: [] } },
    { options: { findings: null } },
    { options: { now: "2026-03-09T15:00:00Z" } },
    { options: { interview: INTERVIEW } },
    { options: { interview: null } },
    {
      options: { sentNotes: [{ to: "dana@orbit.example", body: SNAPSHOT.body, at: "2026-03-04T08:00:00Z" }] },
    },
    { options: { otherCompanies: ["Harbour Works"] } },
    { options: { noteKind: "check-in" as const } },
    { options: { noteKind: null } },
    { options: { foreign: "de" } },
    { options: { foreign: null } },
    { options: { off: new Set(["gratitude", "spelling"]) } },
    { options: { off: new Set<string>() } },
    { snapshot: { subject: "Orbit Labs" } },
    { snapshot: { recipients: [] } },
    { snapshot: { attachments: 0 } },
  ),
)

test("says what a review from nothing says, after any change", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const review = createReviewer()
      let [snapshot, options] = [SNAPSHOT, OPTIONS]
      expect(review(snapshot, options)).toEqual(reviewDraft(snapshot, options))
      for (const each of changes) {
        if ("options" in each) options = { ...options, ...each.options }
        else if ("snapshot" in each) snapshot = { ...snapshot, ...each.snapshot }
        else {
          const at = Math.min(each.at, snapshot.body.length)
          const body = snapshot.body.slice(0, at) + each.text + snapshot.body.slice(at + each.cut)
          snapshot = { ...snapshot, body }
        }
        expect(review(snapshot, options)).toEqual(reviewDraft(snapshot, options))
      }
    }),
    { numRuns: 60 },
  )
})

/** Every rule, with a count of how often it was asked. */
function counted() {
  const asked: string[] = []
  const rules = RULES.map((rule) => ({
    ...rule,
    check(...given: Parameters<typeof rule.check>) {
      asked.push(rule.meta.id)
      return rule.check(...given)
    },
  }))
  return { rules, take: () => asked.splice(0) }
}

test("an answer of the proofreader asks the rule about spelling again, and no other", () => {
  const { rules, take } = counted()
  const review = createReviewer(rules)
  review(SNAPSHOT, OPTIONS)
  expect(take()).toHaveLength(RULES.length)
  review({ ...SNAPSHOT, recipients: [...SNAPSHOT.recipients] }, { ...OPTIONS, findings: [SLIP] })
  expect(take()).toEqual(["spelling"])
})

test("what came out the same is the same object", () => {
  const review = createReviewer()
  const first = review(SNAPSHOT, OPTIONS)
  expect(review(SNAPSHOT, { ...OPTIONS })).toBe(first)
  const grown = review({ ...SNAPSHOT, body: `${SNAPSHOT.body} Abel` }, OPTIONS)
  const greeting = (checks: typeof first.checks) => checks.find(({ ruleId }) => ruleId === "greeting")
  expect(grown).not.toBe(first)
  expect(greeting(grown.checks)).toBe(greeting(first.checks))
})

test("a rule that throws is asked again, and costs only itself", () => {
  let isBroken = true
  const rule = defineRule({
    meta: { id: "odd", title: "", ask: "", why: "", source: "", importance: inEveryNote("could") },
    messages: {},
    check() {
      if (isBroken) throw new Error("odd")
      return { state: "met", passages: [] }
    },
  })
  const review = createReviewer([rule])
  expect(review(SNAPSHOT, OPTIONS).failures).toEqual(["odd"])
  isBroken = false
  expect(review(SNAPSHOT, OPTIONS).checks).toHaveLength(1)
})
