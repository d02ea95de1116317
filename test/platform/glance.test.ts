import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { emptyProgress, STATUSES } from "~src/interviews/progress"
import { GLANCE, makeGlance, readGlance } from "~src/platform/glance"
import { makeRecord } from "~src/platform/interview-record"
import { overviewOf } from "~src/platform/overview"
import { makeSentNote } from "~src/platform/sent-note-record"
import { defaultSettings } from "~src/platform/settings"
import { readInterviews, readSentNotes } from "~src/platform/stored-records"
import { sampleInterview } from "~test/stores/sample-interview"

const NOW = "2026-11-20T15:00:00.000Z"
const VERSION = "1.2.3"
const HOUR = 3_600_000
const moved = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR).toISOString()

interface Case {
  readonly hoursAgo: number
  readonly status: (typeof STATUSES)[number]
  readonly written: readonly ("thank-you" | "check-in")[]
  readonly snoozedFor: number
}

/** What is stored after `cases`, each with one note for each of its `written`, a few hours after the interview. */
function storedOf(cases: readonly Case[]): Record<string, unknown> {
  return Object.fromEntries(
    cases.flatMap(({ hoursAgo, status, written, snoozedFor }, index) => {
      const id = `i${index}`
      const at = moved(-hoursAgo)
      const interview = sampleInterview({ at, promisedBy: "", company: `Firm ${index}` })
      const [person] = interview.interviewers
      const record = makeRecord(id, interview, null, at)
      const due = `thank-you:${person?.email}`
      const snoozed = snoozedFor > 0 ? [{ due, until: moved(snoozedFor) }] : []
      const progress = { ...emptyProgress(), status, statusSince: status === "waiting" ? "" : at, snoozed }
      const notes = written.map((kind, count) => {
        const to = [{ name: person?.name ?? "", address: person?.email ?? "" }]
        const sentAt = moved(-hoursAgo + 2 + count * 200)
        const message = { interviewId: id, to, kind, at: sentAt, subject: "Thank you", body: "Dear all" }
        return [`sent-note:${id}-${count}`, makeSentNote(`${id}-${count}`, message, true)] as const
      })
      return [[`interview:${id}`, { ...record, progress }] as const, ...notes]
    }),
  )
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  hoursAgo: fc.integer({ min: -100, max: 1_500 }),
  status: fc.constantFrom(...STATUSES),
  written: fc.subarray(["thank-you", "check-in"] as const),
  snoozedFor: fc.integer({ min: -5, max: 90 }),
})
const many = fc.array(anyCase, { minLength: 40, maxLength: 70 })

/** What the popup shows first, from `records` and `notes`. */
function firstScreen(stored: Record<string, unknown>, now: string) {
  const { records } = readInterviews(stored)
  const { today, later, cadence } = overviewOf(records, readSentNotes(stored), defaultSettings, now)
  const rows = records.filter(({ progress }) => progress.status !== "archived").slice(0, GLANCE.rows)
  const line = ({ record, due }: (typeof today)[number]) => [record.id, due]
  return {
    today: today.slice(0, GLANCE.today).map(line),
    later: later.slice(0, GLANCE.later).map(line),
    rows: rows.map((record) => [record, cadence(record)]),
    counts: { today: today.length, later: later.length },
  }
}

describe("a glance", () => {
  it("shows, for as long as it says it is true, what everything read would show", () => {
    fc.assert(
      fc.property(many, fc.double({ min: 0, max: 1, noNaN: true }), (cases, part) => {
        const stored = storedOf(cases)
        const text = JSON.stringify(makeGlance(stored, NOW, VERSION))
        const made = readGlance(text, NOW, VERSION)!
        const end = made.until === "" ? moved(10_000) : made.until
        const now = new Date(Date.parse(NOW) + (Date.parse(end) - Date.parse(NOW) - 1) * part).toISOString()
        const { records, notes, counts } = readGlance(text, now, VERSION)!
        const slim = Object.fromEntries([
          ...records.map((record) => [`interview:${record.id}`, record] as const),
          ...notes.map((note) => [`sent-note:${note.id}`, note] as const),
        ])
        const whole = firstScreen(stored, now)
        expect({ ...firstScreen(slim, now), counts: null }).toEqual({ ...whole, counts: null })
        expect(counts).toMatchObject(whole.counts)
        expect(counts.current + counts.archived).toBe(cases.length)
        expect(readGlance(text, made.until || NOW, VERSION) === null).toBe(made.until !== "")
      }),
      { numRuns: 60 },
    )
  })

  const stored = storedOf(
    Array.from({ length: 60 }, (_, index) => ({
      hoursAgo: index * 20,
      status: "waiting" as const,
      written: [],
      snoozedFor: 0,
    })),
  )
  const text = JSON.stringify(makeGlance(stored, NOW, VERSION))

  it("holds few records and no text that was sent", () => {
    const noted = {
      ...stored,
      ...storedOf([{ hoursAgo: 3, status: "waiting", written: ["thank-you"], snoozedFor: 0 }]),
    }
    const glance = makeGlance(noted, NOW, VERSION)!
    expect(glance.records.length).toBeLessThanOrEqual(GLANCE.rows + GLANCE.today + GLANCE.later)
    expect(glance.notes.map(({ message }) => [message.kind, message.subject, message.body])).toEqual([
      ["thank-you", "", ""],
    ])
  })

  it("names what cannot be read", () => {
    const { unreadable } = makeGlance({ ...stored, "interview:x": ["half"] }, NOW, VERSION)!
    expect(unreadable).toEqual([{ id: "x", key: "interview:x", reason: "damaged" }])
  })

  it("is not made of a few interviews", () => {
    expect(makeGlance(Object.fromEntries(Object.entries(stored).slice(0, 10)), NOW, VERSION)).toBeNull()
  })

  it.each([
    ["of another version", text, NOW, "1.2.4"],
    ["from a clock that was set back since", text, moved(-1), VERSION],
    ["from another zone", text.replace(/"offset":-?\d+/, '"offset":-754'), NOW, VERSION],
    ["that is broken", text.slice(0, -20), NOW, VERSION],
    ["that is something else", '{"version":1}', NOW, VERSION],
    ["that is not there", undefined, NOW, VERSION],
  ])("%s is not used", (_, lying, now, version) => {
    expect(readGlance(lying, now, version)).toBeNull()
  })
})
