import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LARGEST_INVITATION } from "~src/interviews/invitation/invitation"
import { readInvitation } from "~src/interviews/invitation/read-invitation"
import { calendly, event, google, ics, outlook, zoom } from "~test/interviews/invitation/invitations"

const read = (text: string) => readInvitation(text, { now: "2026-11-18T12:00:00Z", me: [] })
const START = "DTSTART:20261120T150000Z"

describe("what is no invitation", () => {
  it.each([
    ["nothing", "", "not-a-calendar"],
    ["a letter", "Dear Noor, see you on Friday.", "not-a-calendar"],
    ["a page", "<!doctype html><p>BEGIN:VCALENDAR", "not-a-calendar"],
    ["bytes of a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000", "not-a-calendar"],
    ["a contact", ics("BEGIN:VCARD", "FN:Dana", "END:VCARD"), "not-a-calendar"],
    ["a calendar cut off", google.slice(0, 1_200), "damaged"],
    [
      "a calendar that ends what it never began",
      ics("BEGIN:VCALENDAR", "END:VEVENT", "END:VCALENDAR"),
      "damaged",
    ],
    ["an empty calendar", ics("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"), "no-event"],
    ["an event without a time", event("SUMMARY:Interview"), "no-event"],
    ["an event at no time there is", event("DTSTART:tomorrow"), "no-event"],
    ["50 MB", `BEGIN:VCALENDAR\r\n${"x".repeat(50_000_000)}`, "too-large"],
    ["a nest of a thousand", "BEGIN:VCALENDAR\r\n".repeat(1_000), "too-complex"],
    ["a million lines", `BEGIN:VCALENDAR\r\n${"\r\n".repeat(1_000_000)}`, "too-complex"],
    [
      "ten thousand events",
      ics(
        "BEGIN:VCALENDAR",
        ...Array.from({ length: 10_000 }, () => `BEGIN:VEVENT\r\n${START}\r\nEND:VEVENT`),
        "END:VCALENDAR",
      ),
      "too-complex",
    ],
  ])("%s is refused with its reason", (_name, text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason })
  })
})

describe("a hostile file", () => {
  const NEVER = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
  const long = "a".repeat(LARGEST_INVITATION - 1_000)
  it.each([
    ["a rule without end", event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY")],
    ["a rule that never comes true", event("DTSTART:19700101T000000Z", `RRULE:${NEVER}`)],
    [
      "a day that never comes",
      event("DTSTART:19700131T000000Z", "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12;BYDAY=5SU"),
    ],
    ["no interval", event("DTSTART:19700101T000000Z", "RRULE:FREQ=DAILY;INTERVAL=0")],
    ["an enormous interval", event("DTSTART:19700101T000000Z", "RRULE:FREQ=DAILY;INTERVAL=99999999999")],
    [
      "a zone that changes every second",
      outlook
        .replaceAll("W. Europe Standard Time", "Odd")
        .replaceAll("FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY"),
    ],
    ["a line of four million letters", event(START, `SUMMARY:${long}`)],
    [
      "a name of four million quotes",
      event(START, `ORGANIZER;CN="${'"'.repeat(LARGEST_INVITATION - 1_000)}":mailto:a@b.example`),
    ],
    ["a line folded a million times", event(START, `SUMMARY:${"\r\n a".repeat(900_000)}`)],
    ["parameters without end", event(START, `ATTENDEE${";CN=a".repeat(700_000)}:mailto:a@b.example`)],
    [
      "a hundred thousand guests",
      event(
        START,
        ...Array.from(
          { length: 49_000 },
          (_, index) => `ATTENDEE;CN=G${index}:mailto:g${index}@orbit.example`,
        ),
      ),
    ],
    [
      "exceptions without end",
      event(
        "DTSTART:20200101T000000Z",
        "RRULE:FREQ=DAILY",
        `EXDATE:${"20200101T000000Z,".repeat(1_000)}20200101T000000Z`,
      ),
    ],
  ])("with %s is answered soon", (_name, text) => {
    const started = performance.now()
    const reading = read(text)
    expect(performance.now() - started).toBeLessThan(3_000)
    if (reading.ok) expect(reading.invitations[0]?.interview.interviewers.length).toBeLessThanOrEqual(51)
  })

  it("no rule keeps it busy, whatever its parts", () => {
    const part = (name: string, values: readonly string[]) =>
      fc.option(
        fc.constantFrom(...values).map((value) => `${name}=${value}`),
        { nil: "" },
      )
    const rules = fc.tuple(
      fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY").map((word) => `FREQ=${word}`),
      part("INTERVAL", ["1", "2", "7", "12", "28", "84", "99", "400", "99999999999"]),
      part("COUNT", ["1", "30", "9999"]),
      part("BYDAY", ["MO", "MO,TU,WE,TH,FR", "-1FR", "4SU", "5SU", "1MO,-1MO", "FR"]),
      part("BYMONTHDAY", ["1", "13", "28", "30", "31", "-1", "0"]),
      part("BYMONTH", ["1", "2", "12", "2,3", "13"]),
      part("BYSETPOS", ["1", "4", "5", "-1", "-3", "0"]),
    )
    const starts = fc.constantFrom(
      "19700101T000000Z",
      "20240229T100000Z",
      "20251104T150000Z",
      "21990101T000000Z",
    )
    fc.assert(
      fc.property(rules, starts, (parts, start) => {
        const started = performance.now()
        read(event(`DTSTART:${start}`, `RRULE:${parts.filter(Boolean).join(";")}`))
        expect(performance.now() - started).toBeLessThan(2_000)
      }),
      { numRuns: 400 },
    )
  })

  it("whatever is cut out of, doubled or changed in a good one, is answered, with text of sane length", () => {
    const cuts = fc.tuple(
      fc.constantFrom(google, outlook, zoom, calendly),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(40),
          fc.constantFrom("", ":", ";", '"', "\r\n", "\u0000", "BEGIN:VEVENT\r\n", "99999"),
        ),
        { maxLength: 6 },
      ),
    )
    fc.assert(
      fc.property(cuts, ([text, edits]) => {
        const changed = edits.reduce((before, [at, length, put]) => {
          const start = at % before.length
          return before.slice(0, start) + put + before.slice(start + length)
        }, text)
        const reading = read(changed)
        if (!reading.ok) return
        for (const { title, interview } of reading.invitations) {
          expect(title.length).toBeLessThanOrEqual(300)
          expect(Number.isNaN(Date.parse(interview.at))).toBe(false)
        }
      }),
      { numRuns: 1_500 },
    )
  })
})
