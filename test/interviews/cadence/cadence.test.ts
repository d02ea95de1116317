import { describe, expect, it } from "vitest"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import { answeredSince } from "~src/interviews/cadence/answers"
import { brakeFor } from "~src/interviews/cadence/brake"
import { asksForTopics, cadenceOf } from "~src/interviews/cadence/cadence"
import type { CadenceInput, SentFact } from "~src/interviews/cadence/due-note"
import { changeProgress, emptyProgress, type Progress } from "~src/interviews/progress"
import { sampleInterview } from "~test/stores/sample-interview"

const DANA = { ...emptyInterviewer(), name: "Dana Whitfield", email: "dana@orbit.example" }
const RAVI = { ...emptyInterviewer(), name: "Ravi Menon", email: "ravi@orbit.example" }
/** A Friday, 15:00 in New York. */
const AT = "2026-11-20T20:00:00.000Z"

function input(now: string, changes: Partial<Omit<CadenceInput, "now">> = {}): CadenceInput {
  return {
    interview: sampleInterview({ at: AT, promisedBy: "", interviewers: [DANA, RAVI] }),
    progress: emptyProgress(),
    sent: [],
    now,
    calendar: { timeZone: "America/New_York", workingDays: [1, 2, 3, 4, 5], holidays: [] },
    ...changes,
  }
}

const sent = (kind: SentFact["kind"], at: string, ...people: (typeof DANA)[]): SentFact => ({
  kind,
  at,
  to: people.map(({ email }) => ({ name: "", address: email })),
})
const THANKED = sent("thank-you", "2026-11-20T22:00:00.000Z", DANA, RAVI)
const since = (status: Progress["status"], statusSince: string): Progress => ({
  ...emptyProgress(),
  status,
  statusSince,
})
const promised = (promisedBy: string) => sampleInterview({ at: AT, promisedBy, interviewers: [DANA, RAVI] })
const dayOf = (iso: string | undefined) => iso?.slice(0, 10)

describe("thank-yous", () => {
  it("are soon before the interview and due right after it, for everybody who was met", () => {
    expect(cadenceOf(input("2026-11-19T20:00:00Z")).urgency).toBe("soon")
    const { urgency, due } = cadenceOf(input("2026-11-20T21:00:00Z"))
    expect(urgency).toBe("due-now")
    expect(due.slice(0, 2).map(({ id }) => id)).toEqual([
      "thank-you:dana@orbit.example",
      "thank-you:ravi@orbit.example",
    ])
  })

  it("are owed only to those who had no note and were not thanked otherwise", () => {
    const one = input("2026-11-21T12:00:00Z", { sent: [sent("thank-you", AT, DANA)] })
    expect(cadenceOf(one).due.filter(({ urgency }) => urgency === "due-now")).toMatchObject([
      { person: RAVI },
    ])
    const both = { ...one, progress: { ...emptyProgress(), thanked: ["ravi@orbit.example"] } }
    expect(cadenceOf(both).urgency).toBe("quiet")
  })

  it("have 24 hours of elapsed time over the night the clocks change", () => {
    const interview = sampleInterview({ at: "2026-10-31T22:00:00Z", interviewers: [DANA] })
    expect(cadenceOf(input("2026-11-01T01:00:00Z", { interview })).due[0]?.until).toBe(
      "2026-11-01T22:00:00.000Z",
    )
  })

  it("leave a day without a time its whole length before the hours count", () => {
    const interview = sampleInterview({ at: "2026-11-20", interviewers: [DANA] })
    expect(cadenceOf(input("2026-11-22T04:00:00Z", { interview })).due[0]).toMatchObject({
      until: "2026-11-22T05:00:00.000Z",
      tone: "fresh",
    })
  })

  it("are asked for nobody in particular while nobody is known", () => {
    const interview = sampleInterview({ at: AT, interviewers: [] })
    expect(cadenceOf(input("2026-11-20T21:00:00Z", { interview })).due[0]).toMatchObject({ person: null })
  })

  it("are written for everybody when that was said while nobody was known", () => {
    expect(cadenceOf(input("2026-11-20T21:00:00Z", { sent: [sent("thank-you", AT)] })).due).toMatchObject([
      { kind: "check-in" },
    ])
  })

  it("say nothing without a day to count from", () => {
    const interview = sampleInterview({ at: "", promisedBy: "", interviewers: [DANA] })
    expect(cadenceOf(input("2026-11-20T21:00:00Z", { interview }))).toMatchObject({
      urgency: "quiet",
      due: [],
    })
  })
})

describe("check-ins", () => {
  const checkIn = (changes: Partial<CadenceInput>) =>
    cadenceOf(input("2026-11-23T15:00:00Z", { sent: [THANKED], ...changes })).due[0]

  it("open on the working day after the promised one, best on that and the next", () => {
    const note = checkIn({ interview: promised("2026-12-04") })
    expect([note?.kind, dayOf(note?.from), dayOf(note?.until)]).toEqual([
      "check-in",
      "2026-12-07",
      "2026-12-09",
    ])
  })

  it("wait over a holiday the person set", () => {
    const calendar = { ...input(AT).calendar, holidays: ["2026-12-07"] }
    expect(dayOf(checkIn({ interview: promised("2026-12-04"), calendar })?.from)).toBe("2026-12-08")
  })

  it("open after seven days of the calendar where nothing was promised", () => {
    const note = checkIn({})
    expect([dayOf(note?.from), dayOf(note?.until)]).toEqual(["2026-11-27", "2026-12-01"])
  })

  it("go to whom was written to last, and come once more a week later, then no more", () => {
    const first = sent("check-in", "2026-11-30T15:00:00Z", RAVI)
    const again = checkIn({ sent: [THANKED, first] })
    expect(again).toMatchObject({ kind: "final-check-in", person: RAVI })
    expect(dayOf(again?.from)).toBe("2026-12-07")
    const second = sent("final-check-in", "2026-12-08T15:00:00Z", RAVI)
    expect(cadenceOf(input("2026-12-20T15:00:00Z", { sent: [THANKED, first, second] }))).toMatchObject({
      urgency: "rest",
      due: [],
    })
  })

  it("stay quiet until a new date that was promised after the first", () => {
    const first = sent("check-in", "2026-11-30T15:00:00Z", DANA)
    expect(dayOf(checkIn({ sent: [THANKED, first], interview: promised("2026-12-18") })?.from)).toBe(
      "2026-12-21",
    )
  })

  it("count from the thanks where nobody wrote down when the interview was", () => {
    const interview = sampleInterview({ at: "", promisedBy: "", interviewers: [DANA] })
    const { due } = cadenceOf(input("2026-11-21T15:00:00Z", { interview, sent: [THANKED] }))
    expect(due.map(({ kind, from }) => [kind, dayOf(from)])).toEqual([["check-in", "2026-11-27"]])
    expect(cadenceOf(input("2026-11-21T15:00:00Z", { interview })).due).toEqual([])
  })

  it("take the place of a late thank-you to the same person", () => {
    const { due } = cadenceOf(input("2026-11-28T15:00:00Z"))
    expect(due.map(({ id }) => id)).toEqual(["check-in", "thank-you:ravi@orbit.example"])
  })
})

describe("after an answer", () => {
  it("a reply is due within a day, to whom was written to last", () => {
    const progress = since("answered", "2026-11-24T10:00:00.000Z")
    const answered = input("2026-11-24T12:00:00Z", { sent: [THANKED], progress })
    expect(cadenceOf(answered).due).toMatchObject([
      { kind: "reply", person: DANA, until: "2026-11-25T10:00:00.000Z", urgency: "due-now" },
    ])
    const reply = sent("reply", "2026-11-24T12:30:00Z", DANA)
    expect(cadenceOf({ ...answered, sent: [THANKED, reply] })).toMatchObject({ urgency: "quiet", due: [] })
  })

  it("that never came, to nobody, is no reason to say that enough was written", () => {
    const long = "2027-02-20T12:00:00Z"
    expect(cadenceOf(input(long))).toMatchObject({ urgency: "quiet", due: [] })
    expect(cadenceOf(input(long, { sent: [THANKED] }))).toMatchObject({ urgency: "rest", due: [] })
  })

  it("that is told of after the reply went out asks for no other", () => {
    const now = "2026-11-24T12:00:00Z"
    const told = (replied: string, progress = emptyProgress()) => {
      const before = input(now, { sent: [THANKED, sent("reply", replied, DANA)], progress })
      const change = { status: "answered" as const, statusSince: answeredSince(before) ?? now }
      return cadenceOf({ ...before, progress: changeProgress(progress, change, now) }).due
    }
    expect(told("2026-11-24T09:00:00Z")).toEqual([])
    // A reply to what they wrote before.
    expect(told("2026-11-22T09:00:00Z")).toMatchObject([{ kind: "reply" }])
    expect(told("2026-11-24T09:00:00Z", since("waiting", "2026-11-24T10:00:00Z"))).toMatchObject([
      { kind: "reply" },
    ])
  })

  it("a refusal asks for one gracious note, an offer for none", () => {
    const rejected = input("2026-11-26T12:00:00Z", {
      sent: [THANKED],
      progress: since("rejected", "2026-11-24T10:00:00.000Z"),
    })
    expect(cadenceOf(rejected).due).toMatchObject([{ kind: "after-rejection", urgency: "late-is-fine" }])
    expect(cadenceOf({ ...rejected, progress: since("offer", AT) })).toMatchObject({
      urgency: "done",
      due: [],
    })
  })
})

describe("what was put off", () => {
  it("keeps its place but does not press until then", () => {
    const snoozed = ["dana", "ravi"].map((name) => ({
      due: `thank-you:${name}@orbit.example`,
      until: "2026-11-21T09:00:00.000Z",
    }))
    const progress = { ...emptyProgress(), snoozed }
    expect(cadenceOf(input("2026-11-20T22:00:00Z", { progress })).urgency).toBe("quiet")
    expect(cadenceOf(input("2026-11-21T09:00:00Z", { progress })).urgency).toBe("due-now")
  })
})

describe("the brake", () => {
  const brake = (now: string, changes: Partial<CadenceInput> = {}) =>
    brakeFor("check-in", input(now, { sent: [THANKED], ...changes }))

  it("says until when an answer is promised", () => {
    expect(brake("2026-12-02T12:00:00Z", { interview: promised("2026-12-04") })).toEqual({
      reason: "before-promised",
      promised: "2026-12-04",
      from: "2026-12-07T05:00:00.000Z",
    })
  })

  it("says that the interview is too fresh, and when it no longer is", () => {
    expect(brake("2026-11-23T12:00:00Z")).toEqual({ reason: "too-soon", from: "2026-11-27T05:00:00.000Z" })
    expect(brake("2026-11-27T12:00:00Z")).toBeNull()
  })

  it("says that two are enough, and that it is decided", () => {
    const two = [
      sent("check-in", "2026-11-30T15:00:00Z", DANA),
      sent("check-in", "2026-12-09T15:00:00Z", DANA),
    ]
    expect(brake("2026-12-20T12:00:00Z", { sent: two })).toEqual({ reason: "enough-check-ins", count: 2 })
    expect(brake("2026-12-20T12:00:00Z", { progress: since("rejected", AT) })).toEqual({ reason: "decided" })
  })

  it("knows when the interview is still to come", () => {
    expect(brakeFor("thank-you", input("2026-11-20T19:00:00Z"))).toEqual({
      reason: "before-interview",
      from: AT,
    })
  })
})

describe("asking what was talked about", () => {
  const asks = (now: string, progress = emptyProgress()) => asksForTopics(input(now, { progress }))

  it("happens after the interview, and once", () => {
    expect(asks("2026-11-20T19:00:00Z")).toBe(false)
    expect(asks("2026-11-20T21:00:00Z")).toBe(true)
    expect(asks("2026-11-20T21:00:00Z", { ...emptyProgress(), askedForTopics: true })).toBe(false)
  })

  it("waits for the end: of most interviews after an hour, of one without a time after its day", () => {
    expect(asks("2026-11-20T20:59:00Z")).toBe(false)
    const day = sampleInterview({ at: "2026-11-20", interviewers: [DANA] })
    expect(asksForTopics(input("2026-11-20T21:00:00Z", { interview: day }))).toBe(false)
    expect(asksForTopics(input("2026-11-21T05:00:00Z", { interview: day }))).toBe(true)
  })

  it("does not happen while nobody is known whose topics they are", () => {
    const interview = sampleInterview({ at: AT, interviewers: [] })
    expect(asksForTopics(input("2026-11-20T22:00:00Z", { interview }))).toBe(false)
  })

  it("does not happen where something is noted already", () => {
    const interview = sampleInterview({ at: AT, interviewers: [{ ...DANA, topics: ["churn"] }, RAVI] })
    expect(asksForTopics(input("2026-11-20T21:00:00Z", { interview }))).toBe(false)
  })
})
