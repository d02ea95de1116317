import fc from "fast-check"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { CadenceInput, SentFact } from "~src/interviews/cadence/due-note"
import { STATUSES } from "~src/interviews/progress"
import { SENT_KINDS } from "~src/interviews/sent-note"

/** Zones with daylight saving at different hours and dates, none at all, half hours, and both ends of the world. */
const ZONES = [
  "America/New_York",
  "America/Santiago",
  "America/St_Johns",
  "Europe/Berlin",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Asia/Beirut",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "UTC",
]

const START = Date.parse("2025-01-01T00:00:00Z")
const SPAN_DAYS = 900

const instant = fc
  .integer({ min: 0, max: SPAN_DAYS * 1_440 })
  .map((minutes) => new Date(START + minutes * 60_000).toISOString())
const day = instant.map((iso) => iso.slice(0, 10))

/** An instant within so many days of `iso`, on either side. */
const near = (iso: string, before: number, after: number) =>
  fc
    .integer({ min: -before * 1_440, max: after * 1_440 })
    .map((minutes) => new Date(Date.parse(iso) + minutes * 60_000).toISOString())

export const calendars = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  workingDays: fc.oneof(
    fc.constant([1, 2, 3, 4, 5]),
    fc.constant([7, 1, 2, 3, 4]),
    fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  ),
  holidays: fc.array(day, { maxLength: 12 }),
})

const people = fc
  .subarray(["dana", "ravi", "mei"])
  .map((names) =>
    names.map((name) => ({ ...emptyInterviewer(), name: `${name} Vale`, email: `${name}@orbit.example` })),
  )

/** Everybody who may have been met, before and after a slip was put right. */
const met = (["dana", "ravi", "mei"] as const).flatMap((name) => [
  { ...emptyInterviewer(), name: `${name} Vale`, email: `${name}@orbit.example` },
  { ...emptyInterviewer(), name: `${name} Vale` },
  { ...emptyInterviewer(), name: `${name} Vale`, email: `${name}.vale@orbit.example` },
  { ...emptyInterviewer(), email: `${name}@orbit.example` },
])

/** The people as they stand after an edit: none, one more, one fewer, an address given, mended or taken out. */
export const editedPeople = fc.uniqueArray(fc.constantFrom(...met), {
  maxLength: 4,
  selector: ({ name, email }) => `${name} ${email}`,
})

/** Dates as she may write them down within a few weeks of `at` (ISO 8601). */
export const editedDates = (at: string) =>
  fc.record({ at: near(at, 5, 25), promisedBy: fc.oneof(near(at, 5, 25), fc.constant("")) })

const sentTo = (at: string) =>
  fc.record({
    to: fc
      .constantFrom("dana", "ravi", "mei", "stranger")
      .map((name) => [{ name: "", address: `${name}@orbit.example` }]),
    kind: fc.constantFrom(...SENT_KINDS),
    at: near(at, 3, 40),
  }) satisfies fc.Arbitrary<SentFact>

/** Interviews at any stage, with notes sent at odd times and clocks that were set back. */
export const inputs: fc.Arbitrary<CadenceInput> = instant.chain((at) =>
  fc.record({
    interview: fc
      .record({
        at: fc.oneof({ weight: 8, arbitrary: fc.constant(at) }, fc.constantFrom("", "soon", at.slice(0, 10))),
        promisedBy: fc.oneof(
          near(at, 5, 30).map((iso) => iso.slice(0, 10)),
          near(at, 5, 30),
          fc.constantFrom("", "next week"),
        ),
        interviewers: people,
      })
      .map((known) => ({ ...emptyInterview(), ...known })),
    progress: fc.record({
      status: fc.oneof(
        { weight: 4, arbitrary: fc.constant("waiting" as const) },
        fc.constantFrom(...STATUSES),
      ),
      statusSince: fc.oneof(fc.constant(""), near(at, 1, 30)),
      putAwayFrom: fc.constant(null),
      thanked: fc.subarray(["dana@orbit.example", "ravi@orbit.example"]),
      skipped: fc.subarray(["dana@orbit.example", "ravi@orbit.example"]),
      snoozed: fc.array(
        fc.record({
          due: fc.constantFrom("thank-you:dana@orbit.example", "check-in", "after-rejection"),
          until: near(at, 0, 30),
        }),
        { maxLength: 2 },
      ),
      askedForTopics: fc.boolean(),
    }),
    sent: fc.array(sentTo(at), { maxLength: 5 }),
    now: near(at, 3, 60),
    calendar: calendars,
  }),
)
