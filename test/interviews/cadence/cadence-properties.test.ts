import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { brakeFor } from "~src/interviews/cadence/brake"
import { cadenceOf, isOpen } from "~src/interviews/cadence/cadence"
import { addDays, dayOf, plusHours, startOf } from "~src/interviews/cadence/civil-day"
import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { addWorkingDays } from "~src/interviews/cadence/work-calendar"
import { calendars, inputs } from "~test/interviews/cadence/arbitraries"

const RUNS = { numRuns: 1_000 }
const holds = (claim: (input: CadenceInput) => void, runs = RUNS) =>
  fc.assert(fc.property(inputs, claim), runs)

const isCheckIn = ({ kind }: { readonly kind: string }) => kind === "check-in" || kind === "final-check-in"
const openCheckIns = (input: CadenceInput) =>
  cadenceOf(input).due.filter((note) => isCheckIn(note) && note.from <= input.now)

describe("whatever the calendar, the zone and the clock", () => {
  it("no check-in opens before the promised date is over, even on the best of days", () => {
    holds((input) => {
      const promised = dayOf(input.interview.promisedBy, input.calendar.timeZone)
      const held = dayOf(input.interview.at, input.calendar.timeZone)
      // A date before the interview itself promises nothing.
      if (promised === null || (held !== null && promised < held)) return
      for (const { from } of cadenceOf(input).due.filter(isCheckIn))
        expect(dayOf(from, input.calendar.timeZone)! > promised).toBe(true)
    })
  })

  it("there is never a third check-in", () => {
    holds((input) => {
      if (input.sent.filter(isCheckIn).length < 2) return
      expect(cadenceOf(input).due.filter(isCheckIn)).toEqual([])
      expect(brakeFor("final-check-in", input)).not.toBeNull()
    })
  })

  it("nothing is due after it is decided or put away", () => {
    holds((input) => {
      for (const status of ["offer", "archived"] as const) {
        const done = cadenceOf({ ...input, progress: { ...input.progress, status } })
        expect([done.urgency, done.due]).toEqual(["done", []])
      }
    })
  })

  it("a refusal asks for one note and, once it is written, for nothing more", () => {
    holds((input) => {
      const rejected = { ...input, progress: { ...input.progress, status: "rejected" as const } }
      const { due } = cadenceOf(rejected)
      expect(due.length).toBeLessThan(2)
      const note = { to: [], kind: "after-rejection" as const, at: input.now }
      expect(cadenceOf({ ...rejected, sent: [...input.sent, note] }).due).toEqual([])
    })
  })

  it("no two due notes share an id or a reader, and writing one takes it off", () => {
    holds((input) => {
      const { due } = cadenceOf(input)
      expect(new Set(due.map(({ id }) => id)).size).toBe(due.length)
      for (const note of due.filter(isOpen)) {
        const to = note.person ? [{ name: note.person.name, address: note.person.email }] : []
        const at = [note.from, input.now, input.progress.statusSince].toSorted().at(-1)!
        const after = cadenceOf({ ...input, sent: [...input.sent, { to, kind: note.kind, at }] })
        expect(after.due.map(({ id }) => id)).not.toContain(note.id)
      }
    })
  })

  it("travelling changes nobody, and the hours of no thank-you", () => {
    fc.assert(
      fc.property(inputs, calendars, (input, calendar) => {
        const before = new Map(cadenceOf(input).due.map((note) => [note.id, note]))
        for (const note of cadenceOf({ ...input, calendar }).due) {
          const here = before.get(note.id) ?? note
          expect([note.kind, note.person]).toEqual([here.kind, here.person])
          const isFixed = note.kind === "thank-you" && input.interview.at.includes("T")
          if (isFixed) expect([note.from, note.until]).toEqual([here.from, here.until])
        }
      }),
      RUNS,
    )
  })

  it("a due note keeps its id, reader and times while time goes by", () => {
    holds((input) => {
      const later = { ...input, now: plusHours(input.now, 1) }
      for (const note of cadenceOf(later).due) {
        const before = cadenceOf(input).due.find(({ id }) => id === note.id)
        if (before) expect([before.from, before.until]).toEqual([note.from, note.until])
      }
    })
  })

  it("a check-in that is open has no brake, and one that is not has", () => {
    holds((input) => {
      const waiting = { ...input, progress: { ...input.progress, status: "waiting" as const } }
      const { due } = cadenceOf(waiting)
      const next = due.find(isCheckIn)
      if (!next) return
      if (openCheckIns(waiting).length > 0 && waiting.now >= waiting.interview.at)
        expect(brakeFor(next.kind, waiting)).toBeNull()
      if (next.from > waiting.now) expect(brakeFor(next.kind, waiting)).not.toBeNull()
    })
  })

  it("a thank-you is for today for 48 hours of elapsed time, whatever the clocks do", () => {
    const stands = (hours: number) => {
      if (hours < 24) return ["due-now", "fresh"]
      return hours < 48 ? ["due-now", "amber"] : ["late-is-fine", "late"]
    }
    holds((input) => {
      const { at } = input.interview
      const thankYous = cadenceOf(input).due.filter(({ kind }) => kind === "thank-you" && at.includes("T"))
      for (const { from, until, urgency, tone } of thankYous) {
        expect([from, until]).toEqual([new Date(at).toISOString(), plusHours(from, 24)])
        const hours = (Date.parse(input.now) - Date.parse(from)) / 3_600_000
        if (hours >= 0) expect([urgency, tone]).toEqual(stands(hours))
      }
    })
  })

  it("the urgency is that of the most pressing note that was not put off", () => {
    holds((input) => {
      const { urgency, due } = cadenceOf(input)
      const first = due.find(({ snoozedUntil }) => snoozedUntil === null)
      if (first) expect(urgency).toBe(first.urgency)
      else expect(["quiet", "rest", "done"]).toContain(urgency)
    })
  })
})

describe("days", () => {
  it.each([
    "",
    "soon",
    "2026-02-30",
    "2026-13-01",
    "20261120",
    "9999-01-01",
    "2026-11-20T25:00:00Z",
    "+275760-09-13",
  ])("are not read from %j", (iso) => expect(dayOf(iso, "UTC")).toBeNull())

  const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays("2024-01-01", count))

  it("begin with their first instant in every zone", () => {
    fc.assert(
      fc.property(days, calendars, (day, { timeZone }) => {
        const start = startOf(day, timeZone)
        expect(dayOf(start, timeZone)).toBe(day)
        expect(dayOf(new Date(Date.parse(start) - 1).toISOString(), timeZone)).toBe(addDays(day, -1))
      }),
      RUNS,
    )
  })

  it("of work always come later, and never on a day off while there are days of work", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5 }), calendars, (day, count, calendar) => {
        const reached = addWorkingDays(day, count, calendar)
        expect(reached > day).toBe(true)
        if (calendar.workingDays.length > 1) expect(calendar.holidays).not.toContain(reached)
      }),
      RUNS,
    )
  })
})
