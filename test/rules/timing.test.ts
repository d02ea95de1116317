import { expect, test } from "vitest"
import type { NoteKind } from "~src/draft/note-kind"
import { parseDraft } from "~src/draft/parse-draft"
import type { Interview } from "~src/interviews/interview"
import type { SentNote } from "~src/rules/rule"
import { timing } from "~src/rules/timing"
import { interviewWith } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const THANKS =
  "Dear Dana,\n\nThank you for meeting me about the pilot’s post. I enjoyed the hangar.\n\nBest,\nJo"
const CHECK_IN =
  "Dear Dana,\n\nI wanted to check in on the pilot’s post, for which we met last week. Is there any news yet?\n\nBest,\nJo"

const at = (
  noteKind: NoteKind | null,
  now: string,
  known: Partial<Interview>,
  sentNotes: readonly SentNote[] = [],
) => ({
  body: noteKind === null || noteKind === "thank-you" ? THANKS : CHECK_IN,
  context: { noteKind, now, interview: interviewWith(known), sentNotes },
})
/** Wednesday, in the afternoon. */
const MET = { at: "2026-03-04T15:00:00Z" }
const sentOn = (day: string, kind: NoteKind): SentNote => ({
  to: "dana@field.example",
  body: "",
  at: `${day}T15:00:00Z`,
  kind,
})

test("a late thank-you is held against nobody", () => {
  const draft = parseDraft({ compose: "new", subject: "", body: THANKS, recipients: [] })
  const importanceAt = (now: string, kind: NoteKind) =>
    timing.importanceFor?.(kind, draft, {
      interview: interviewWith(MET),
      sentNotes: [],
      now,
      findings: null,
    })
  expect(importanceAt("2026-03-05T20:00:00Z", "thank-you")).toBe("should")
  expect(importanceAt("2026-03-09T20:00:00Z", "thank-you")).toBe("could")
  expect(importanceAt("2026-03-09T20:00:00Z", "check-in")).toBe("should")
  expect(importanceAt("2026-03-09T20:00:00Z", "not-a-follow-up")).toBeNull()
})

testRule(timing, {
  met: [
    at("thank-you", "2026-03-04T15:20:00Z", MET),
    at("thank-you", "2026-03-05T14:59:00Z", MET),
    at(null, "2026-03-04T20:00:00Z", MET),
    at("thank-you", "2026-03-05T08:00:00+01:00", { at: "2026-03-04T18:00:00+01:00" }),
    at("thank-you", "2026-03-05T12:00:00Z", { at: "2026-03-04" }),
    at("thank-you", "2026-03-04T12:00:00Z", { at: "2026-03-04" }),
    // After a week, or a working day after the promised date.
    at("check-in", "2026-03-12T12:00:00Z", MET),
    at("check-in", "2026-03-09T12:00:00Z", { ...MET, promisedBy: "2026-03-06" }),
    at("check-in", "2026-03-17T12:00:00Z", { promisedBy: "2026-03-13" }),
    at("check-in", "2026-04-20T12:00:00Z", MET),
    at("final-check-in", "2026-03-20T12:00:00Z", MET, [sentOn("2026-03-12", "check-in")]),
    // One check-in that went to two people is one.
    at("final-check-in", "2026-03-20T12:00:00Z", MET, [
      sentOn("2026-03-12", "check-in"),
      { ...sentOn("2026-03-12", "check-in"), to: "tom@field.example" },
    ]),
    { body: CHECK_IN, context: { now: "2026-03-13T12:00:00Z", interview: interviewWith(MET) } },
  ],
  unmet: [
    { ...at("thank-you", "2026-03-05T15:00:00Z", MET), messages: ["amber"], marked: [] },
    { ...at("thank-you", "2026-03-06T14:59:00Z", MET), messages: ["amber"] },
    { ...at("thank-you", "2026-03-06T15:00:00Z", MET), messages: ["late"] },
    { ...at(null, "2026-03-09T15:00:00Z", MET), messages: ["late"] },
    { ...at("thank-you", "2026-03-08T12:00:00Z", { at: "2026-03-04" }), messages: ["late"] },
    { ...at("check-in", "2026-03-06T12:00:00Z", MET), messages: ["tooSoon"] },
    {
      ...at("check-in", "2026-03-12T12:00:00Z", { ...MET, promisedBy: "2026-03-20" }),
      messages: ["beforePromised"],
    },
    // The promised day itself is theirs.
    {
      ...at("check-in", "2026-03-06T12:00:00Z", { ...MET, promisedBy: "2026-03-06" }),
      messages: ["beforePromised"],
    },
    {
      ...at("final-check-in", "2026-03-14T12:00:00Z", MET, [sentOn("2026-03-12", "check-in")]),
      messages: ["tooSoon"],
    },
    {
      ...at("check-in", "2026-05-01T12:00:00Z", MET, [
        sentOn("2026-03-12", "check-in"),
        sentOn("2026-03-26", "final-check-in"),
      ]),
      messages: ["enough"],
    },
    {
      body: CHECK_IN,
      context: { now: "2026-03-06T12:00:00Z", interview: interviewWith(MET) },
      messages: ["tooSoon"],
    },
  ],
  unknown: [
    at("thank-you", "", MET),
    at("check-in", "some day", MET),
    THANKS,
    CHECK_IN,
    at("thank-you", "2026-03-05T12:00:00Z", {}),
    at("thank-you", "2026-03-05T12:00:00Z", { at: "Tuesday" }),
    at("thank-you", "2026-03-04T12:00:00Z", MET),
    at("check-in", "2026-03-05T12:00:00Z", { company: "Field Air" }),
    at("reply", "2026-03-05T12:00:00Z", MET),
    at("after-rejection", "2026-03-15T12:00:00Z", MET),
    at("not-a-follow-up", "2026-03-05T12:00:00Z", MET),
    at("check-in", "2026-03-04T12:00:00Z", MET),
  ],
})

test("goes by her own days off, like the brake that is said with it", () => {
  // Friday was promised; Monday nobody works where she is.
  const { body, context } = at("check-in", "2026-03-16T15:00:00Z", { ...MET, promisedBy: "2026-03-13" })
  const draft = parseDraft({ compose: "new", subject: "", body, recipients: [] })
  const on = (holidays: readonly string[]) => {
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays }
    return timing.check(draft, { ...context, findings: null, calendar }).state
  }
  expect([on([]), on(["2026-03-16"])]).toEqual(["met", "unmet"])
})
