import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cadenceOf } from "~src/interviews/cadence/cadence"
import { plusHours } from "~src/interviews/cadence/civil-day"
import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { afterQuiet } from "~src/interviews/cadence/quiet-hours"
import { planReminders, type Remindable, type Telling } from "~src/interviews/cadence/reminders"
import { carryProgress } from "~src/interviews/carry-progress"
import type { Interview, Interviewer } from "~src/interviews/interview"
import { personKey } from "~src/interviews/person-key"
import { calendars, editedDates, editedPeople, inputs } from "~test/interviews/cadence/arbitraries"

const QUIET = { from: "21:00", until: "08:00" }
const NONE: ReadonlyMap<string, Telling> = new Map()

/** A run of the background: what it tells at `now`, and what counts as told after it. */
function run(input: CadenceInput, now: string, told: ReadonlyMap<string, Telling>) {
  const { interview, progress, calendar } = input
  const { due } = cadenceOf({ ...input, now })
  const one: Remindable = { id: "i", interview, progress, due, createdAt: "2024-12-01T00:00:00.000Z" }
  const { timeZone } = calendar
  const plan = planReminders([one], { now, quiet: QUIET, told, ...(timeZone ? { timeZone } : {}) })
  return { ...plan, told: new Map([...told, ...plan.told]) }
}

/** What is stored after the people, and perhaps the dates, were edited. */
function edited(
  input: CadenceInput,
  interviewers: readonly Interviewer[],
  dates: Partial<Interview> = {},
): CadenceInput {
  const progress = carryProgress(input.progress, input.interview.interviewers, interviewers)
  return { ...input, progress, interview: { ...input.interview, ...dates, interviewers } }
}

function waiting({ progress }: CadenceInput): CadenceInput["progress"] {
  return { ...progress, status: "waiting", snoozed: [] }
}

/** Hours that go by, the clock set back at times, and the calendar of the place she is in by then. */
const steps = fc.array(fc.tuple(fc.integer({ min: -6, max: 40 }), calendars), { minLength: 1, maxLength: 25 })

describe("however often and whenever the background runs, while she travels and her clock goes back, too", () => {
  it("no due note is told twice, but for once more after she put it off", () => {
    fc.assert(
      fc.property(inputs, steps, (input, hours) => {
        const tellings: string[] = []
        let now = input.now
        let told = NONE
        for (const [step, calendar] of hours) {
          now = plusHours(now, step)
          const plan = run({ ...input, calendar }, now, told)
          tellings.push(...plan.tell.flatMap(({ due }) => due.map(({ id }) => id)))
          told = plan.told
        }
        const snoozed = (id: string) => (input.progress.snoozed.some(({ due }) => due === id) ? 2 : 1)
        for (const id of new Set(tellings))
          expect(tellings.filter((other) => other === id).length).toBeLessThanOrEqual(snoozed(id))
      }),
      { numRuns: 500 },
    )
  })

  it("editing who was met, and when, tells only what opens after it was told", () => {
    const edit = fc.tuple(fc.integer({ min: 0, max: 40 }), editedPeople, fc.boolean())
    const lives = inputs.chain((input) =>
      fc.tuple(
        fc.constant({ ...input, progress: { ...input.progress, snoozed: [] } }),
        fc.array(fc.tuple(edit, editedDates(input.now)), { maxLength: 20 }),
      ),
    )
    fc.assert(
      fc.property(lives, ([start, edits]) => {
        const tellings = new Map<string, string>()
        let [input, now, told] = [start as CadenceInput, start.now, NONE]
        for (const [[step, people, isMoved], dates] of edits) {
          now = plusHours(now, step)
          input = edited(input, people, isMoved ? dates : {})
          const plan = run(input, now, told)
          told = plan.told
          for (const { kind, due } of plan.tell) {
            const before = tellings.get(kind) ?? ""
            expect(due.filter(({ from }) => from <= before)).toEqual([])
            tellings.set(kind, now)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it("nobody who was thanked or left out is owed a note again for an address given or mended", () => {
    fc.assert(
      fc.property(inputs, editedPeople, editedPeople, (input, before, after) => {
        const named = (people: readonly Interviewer[]) =>
          people.filter(
            ({ name }, index) => name !== "" && people.findIndex((other) => other.name === name) === index,
          )
        const old = named(before)
        const thanked = old.map(personKey)
        const settled = {
          ...input,
          sent: [],
          progress: { ...input.progress, status: "waiting" as const, thanked, skipped: [] },
        }
        const { due } = cadenceOf(
          edited({ ...settled, interview: { ...input.interview, interviewers: old } }, named(after)),
        )
        const owed = due.filter(({ kind }) => kind === "thank-you").map(({ person }) => person?.name)
        for (const { name } of old) expect(owed).not.toContain(name)
      }),
      { numRuns: 500 },
    )
  })

  it("nothing is told in quiet hours, and nothing after it is decided", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { tell } = run(input, input.now, NONE)
        if (tell.length > 0) expect(afterQuiet(input.now, QUIET, input.calendar.timeZone)).toBe(input.now)
        for (const status of ["offer", "archived"] as const) {
          const done = run({ ...input, progress: { ...input.progress, status } }, input.now, NONE)
          expect([done.tell, done.waiting, done.nextAt]).toEqual([[], 0, null])
        }
        const refused = { ...input.progress, status: "rejected" as const }
        const written = { to: [], kind: "after-rejection" as const, at: input.now }
        const over = run({ ...input, progress: refused, sent: [...input.sent, written] }, input.now, NONE)
        expect([over.tell, over.waiting, over.nextAt]).toEqual([[], 0, null])
      }),
      { numRuns: 1_000 },
    )
  })

  it("a check-in is told twice at most, when each is written as it is told and the dates move on and on", () => {
    const lives = inputs.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), editedDates(input.now)), { maxLength: 15 }),
      ),
    )
    fc.assert(
      fc.property(lives, ([start, hours]) => {
        let input: CadenceInput = { ...start, sent: [], progress: waiting(start) }
        let [now, told, count] = [start.now, NONE, 0]
        for (const [step, dates] of hours) {
          now = plusHours(now, step)
          input = { ...input, interview: { ...input.interview, ...dates } }
          const plan = run(input, now, told)
          told = plan.told
          const written = plan.tell.flatMap(({ due }) => due).map(({ kind }) => ({ to: [], kind, at: now }))
          count += written.filter(({ kind }) => kind.endsWith("check-in")).length
          input = { ...input, sent: [...input.sent, ...written] }
        }
        expect(count).toBeLessThanOrEqual(2)
      }),
      { numRuns: 1_000 },
    )
  })

  it("looking only when the plan says so misses nothing that became due", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const first = run(input, input.now, NONE)
        if (first.nextAt === null) {
          expect(run(input, plusHours(input.now, 24 * 365), NONE).waiting).toBeLessThanOrEqual(first.waiting)
          return
        }
        expect(Date.parse(first.nextAt)).toBeGreaterThan(Date.parse(input.now))
        const before = new Date(Date.parse(first.nextAt) - 1).toISOString()
        const between = run(input, before, first.told)
        expect([between.waiting, between.tell]).toEqual([first.waiting, []])
      }),
      { numRuns: 1_000 },
    )
  })
})

describe("quiet hours", () => {
  it("end at their time of the wall clock, in every zone and over every change of the clocks", () => {
    const instants = fc
      .integer({ min: 0, max: 900 * 1_440 })
      .map((minutes) => new Date(Date.parse("2025-01-01T00:00:00Z") + minutes * 60_000).toISOString())
    fc.assert(
      fc.property(instants, calendars, (instant, { timeZone }) => {
        const after = afterQuiet(instant, QUIET, timeZone)
        expect(Date.parse(after)).toBeGreaterThanOrEqual(Date.parse(instant))
        const hours = (Date.parse(after) - Date.parse(instant)) / 3_600_000
        expect(hours).toBeLessThanOrEqual(12.5)
        expect(afterQuiet(after, QUIET, timeZone)).toBe(after)
      }),
      { numRuns: 1_000 },
    )
  })

  it("may lie within a day, and may be none", () => {
    const noon = "2026-11-20T12:00:00.000Z"
    expect(afterQuiet(noon, { from: "11:00", until: "14:30" }, "UTC")).toBe("2026-11-20T14:30:00.000Z")
    expect(afterQuiet(noon, { from: "14:00", until: "11:00" }, "UTC")).toBe(noon)
    expect(afterQuiet(noon, null)).toBe(noon)
  })
})
