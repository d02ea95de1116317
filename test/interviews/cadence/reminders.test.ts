import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cadenceOf } from "~src/interviews/cadence/cadence"
import { plusHours } from "~src/interviews/cadence/civil-day"
import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { afterQuiet } from "~src/interviews/cadence/quiet-hours"
import { planReminders, type Remindable } from "~src/interviews/cadence/reminders"
import { calendars, inputs } from "~test/interviews/cadence/arbitraries"

const QUIET = { from: "21:00", until: "08:00" }
const NONE: ReadonlySet<string> = new Set()

/** A run of the background: what it tells at `now`, and what counts as told after it. */
function run(input: CadenceInput, now: string, told: ReadonlySet<string>) {
  const one: Remindable = {
    id: "i",
    due: cadenceOf({ ...input, now }).due,
    snoozed: input.progress.snoozed,
    createdAt: "2024-12-01T00:00:00.000Z",
  }
  const { timeZone } = input.calendar
  const plan = planReminders([one], { now, quiet: QUIET, told, ...(timeZone ? { timeZone } : {}) })
  return { ...plan, told: new Set([...told, ...plan.told]) }
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

  it("nothing is told in quiet hours, and nothing after it is decided", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { tell, nextAt } = run(input, input.now, NONE)
        if (tell.length > 0) expect(afterQuiet(input.now, QUIET, input.calendar.timeZone)).toBe(input.now)
        if (input.progress.status === "offer" || input.progress.status === "archived")
          expect([tell, nextAt]).toEqual([[], null])
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
