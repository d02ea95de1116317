import { describe, expect, it } from "vitest"
import { readInvitation } from "~src/interviews/invitation/read-invitation"
import { calendly, event, google, ics, outlook, zoom } from "~test/interviews/invitation/invitations"

const NOW = "2026-11-18T12:00:00Z"
const read = (text: string, me: readonly string[] = ["noor@post.example"]) =>
  readInvitation(text, { now: NOW, me, timeZone: "Europe/Lisbon" })
const only = (text: string, me?: readonly string[]) => {
  const reading = read(text, me)
  if (!reading.ok) throw new Error(reading.reason)
  expect(reading.invitations).toHaveLength(1)
  return reading.invitations[0]!
}
const people = (text: string, me?: readonly string[]) =>
  only(text, me).interview.interviewers.map(({ name, email }) => [name, email])

describe("an invitation from Google Calendar", () => {
  it("gives time, role, people and channel, without the room and herself", () => {
    const { interview, ...rest } = only(google, ["noor.halloran@gmail.com"])
    expect(interview).toMatchObject({
      at: "2026-11-20T20:00:00.000Z",
      company: "Orbit Labs",
      role: "Operations Analyst",
      channel: "video",
    })
    expect(interview.interviewers.map(({ name, email }) => [name, email])).toEqual([
      ["Dana Whitfield", "dana@orbit-labs.example"],
      ["Ravi Menon", "ravi@orbit-labs.example"],
    ])
    expect(rest).toEqual({
      title: "Interview: Operations Analyst (Noor Halloran)",
      cancelled: false,
      repeats: false,
      isFirstOnly: false,
      zoneAssumed: false,
    })
  })

  it("knows the one guest from public mail for herself, also when no address of hers is known", () => {
    expect(people(google, []).map(([name]) => name)).toEqual(["Dana Whitfield", "Ravi Menon"])
  })
})

describe("an invitation from Outlook or Teams", () => {
  it("reads zones of Windows, after the clocks changed, and names turned round", () => {
    const { interview } = only(outlook)
    expect(interview).toMatchObject({
      at: "2027-03-30T08:00:00.000Z",
      company: "Nordwerk",
      role: "Supply Chain Planner",
      channel: "video",
    })
    expect(people(outlook)).toEqual([
      ["Lena Brandt", "lena.brandt@nordwerk.example"],
      ["Ada Okafor", "ada.okafor@nordwerk.example"],
    ])
  })

  it("reads a zone of its own making by the definition in the file", () => {
    const text = outlook.replaceAll("W. Europe Standard Time", "Customized Time Zone")
    expect(only(text)).toMatchObject({
      interview: { at: "2027-03-30T08:00:00.000Z" },
      zoneAssumed: false,
    })
  })
})

describe("invitations from Zoom and Calendly", () => {
  it("have their time and channel, and nobody who is not named", () => {
    expect(only(zoom).interview).toMatchObject({
      at: "2026-11-24T17:00:00.000Z",
      role: "Field Engineer",
      channel: "video",
      company: "",
      interviewers: [],
    })
    expect(only(calendly).interview).toMatchObject({
      at: "2026-11-25T17:30:00.000Z",
      company: "Harborline",
      role: "",
      channel: "phone",
    })
    expect(people(calendly)).toEqual([["Theo Baptiste", "theo@harborline.example"]])
  })
})

describe("the company", () => {
  const at = "DTSTART:20261120T150000Z"
  const service = "ORGANIZER:mailto:interviews@calendly.com"
  const guest = (address: string) => `ATTENDEE:mailto:${address}`

  it("is that of the people, where a service invites, and of nobody where they are of two", () => {
    const one = [guest("dana@orbit-labs.example"), guest("ravi@orbit-labs.example")]
    expect(only(event(at, service, ...one)).interview.company).toBe("Orbit Labs")
    expect(only(event(at, service, ...one, guest("ada@nordwerk.example"))).interview.company).toBe("")
  })
})

describe("times", () => {
  const at = (...lines: readonly string[]) => only(event(...lines))

  it("without a zone, or with one nobody knows, are taken as hers, and that is said", () => {
    const floating = at("DTSTART:20261120T150000")
    expect([floating.interview.at, floating.zoneAssumed]).toEqual(["2026-11-20T15:00:00.000Z", true])
    expect(at("DTSTART;TZID=Middle Earth:20260720T150000")).toMatchObject({
      interview: { at: "2026-07-20T14:00:00.000Z" },
      zoneAssumed: true,
    })
  })

  it("of a whole day stay a date", () => {
    expect(at("DTSTART;VALUE=DATE:20261120").interview.at).toBe("2026-11-20")
  })

  it("know names at the end of a path", () => {
    const zoned = at("DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Kolkata:20261120T150000")
    expect(zoned.interview.at).toBe("2026-11-20T09:30:00.000Z")
  })

  it("that repeat give the next one, past what was left out or moved", () => {
    const weekly = [
      "DTSTART;TZID=Europe/Berlin:20261014T100000",
      "RRULE:FREQ=WEEKLY;BYDAY=WE",
      "EXDATE;TZID=Europe/Berlin:20261118T100000",
    ]
    expect(at(...weekly)).toMatchObject({ interview: { at: "2026-11-25T09:00:00.000Z" }, repeats: true })
  })

  it("that repeat go on to the very last one, though its end is told in UTC", () => {
    const weekly = ["DTSTART;TZID=Asia/Tokyo:20261109T100000", "RRULE:FREQ=WEEKLY;UNTIL=20261123T010000Z"]
    expect(at(...weekly).interview.at).toBe("2026-11-23T01:00:00.000Z")
    const early = at(weekly[0]!, "RRULE:FREQ=WEEKLY;UNTIL=20261123T005959Z")
    expect(early.interview.at).toBe("2026-11-16T01:00:00.000Z")
    expect(at(weekly[0]!, "RRULE:FREQ=WEEKLY;UNTIL=20261123").interview.at).toBe("2026-11-23T01:00:00.000Z")
  })

  it("that repeat know what was left out in another zone, as a whole day, or moved from another zone", () => {
    const weekly = ["DTSTART;TZID=Asia/Tokyo:20261112T083000", "RRULE:FREQ=WEEKLY"]
    const left = (line: string) => at(...weekly, line).interview.at
    // The morning of the 19th in Tokyo is the evening of the 18th in Greenwich.
    expect(left("EXDATE:20261118T233000Z")).toBe("2026-11-25T23:30:00.000Z")
    expect(left("EXDATE;TZID=America/New_York:20261118T183000")).toBe("2026-11-25T23:30:00.000Z")
    expect(left("EXDATE;VALUE=DATE:20261119")).toBe("2026-11-25T23:30:00.000Z")
    expect(left("EXDATE:20261119T083000Z")).toBe("2026-11-18T23:30:00.000Z")
    const moved = event(...weekly).replace(
      "END:VCALENDAR",
      "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20261118T233000Z\r\nDTSTART:20261120T020000Z\r\nEND:VEVENT\r\nEND:VCALENDAR",
    )
    const both = read(moved.replaceAll(/UID:.*/g, "UID:1"))
    expect(both.ok && both.invitations.map(({ interview }) => interview.at)).toEqual([
      "2026-11-20T02:00:00.000Z",
      "2026-11-25T23:30:00.000Z",
    ])
  })

  it("that were added to others are among them", () => {
    const added = "RDATE;TZID=Europe/Berlin:20261119T100000,20261124T090000"
    expect(at("DTSTART:20261104T150000Z", added)).toMatchObject({
      interview: { at: "2026-11-19T09:00:00.000Z" },
      repeats: true,
    })
    const rule = "RRULE:FREQ=WEEKLY;COUNT=2"
    expect(at("DTSTART:20261104T150000Z", rule, "RDATE:20261201T150000Z").interview.at).toBe(
      "2026-12-01T15:00:00.000Z",
    )
  })

  it("are read of every calendar in a file, each with its own zones", () => {
    const [first, second] = [event("DTSTART:20261120T150000Z"), event("DTSTART:20261119T150000Z")]
    const reading = read(`${first.trim()}\r\n${second}`)
    expect(reading.ok && reading.invitations.map(({ interview }) => interview.at)).toEqual([
      "2026-11-19T15:00:00.000Z",
      "2026-11-20T15:00:00.000Z",
    ])
  })

  it.each([
    ["the first Tuesday of the month", "FREQ=MONTHLY;BYDAY=1TU", "2026-12-01"],
    ["the same as Outlook writes it", "FREQ=MONTHLY;INTERVAL=1;BYDAY=TU;BYSETPOS=1", "2026-12-01"],
    ["the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-30"],
    ["a day of the year", "FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=20;BYMONTH=11", "2026-11-20"],
    ["a weekday of a month", "FREQ=YEARLY;BYDAY=-1FR;BYMONTH=11", "2026-11-27"],
    ["the same as Outlook writes it", "FREQ=YEARLY;BYDAY=FR;BYMONTH=11;BYSETPOS=-1", "2026-11-27"],
    ["every working day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-18"],
    [
      "every other week until a day",
      "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261201T000000Z;BYDAY=TU,TH",
      "2026-11-19",
    ],
  ])("that repeat on %s (%s) give the next one", (_, rule, day) => {
    const { interview, repeats, isFirstOnly } = at("DTSTART:20251104T150000Z", `RRULE:${rule}`)
    expect([interview.at, repeats, isFirstOnly]).toEqual([`${day}T15:00:00.000Z`, true, false])
  })

  it.each([
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=99999999999",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    "FREQ=MONTHLY;BYSETPOS=4;BYDAY=5SU",
    "FREQ=YEARLY;BYWEEKNO=20",
    "FREQ=HOURLY",
  ])("that repeat in another way (%s) are the first, and that is said", (rule) => {
    expect(at("DTSTART:20251104T150000Z", `RRULE:${rule}`)).toMatchObject({
      interview: { at: "2025-11-04T15:00:00.000Z" },
      repeats: true,
      isFirstOnly: true,
    })
  })

  it("that began too long ago to follow are the first, and that is said", () => {
    expect(at("DTSTART:19700101T100000Z", "RRULE:FREQ=DAILY")).toMatchObject({
      interview: { at: "1970-01-01T10:00:00.000Z" },
      isFirstOnly: true,
    })
  })

  it("that repeat and are over give the last one", () => {
    expect(at("DTSTART:20260901T100000Z", "RRULE:FREQ=DAILY;COUNT=3").interview.at).toBe(
      "2026-09-03T10:00:00.000Z",
    )
  })
})

describe("several events", () => {
  const two = (first: string, second: string) =>
    ics(
      "BEGIN:VCALENDAR",
      ...[first, second].flatMap((time) => [
        "BEGIN:VEVENT",
        `UID:${time}`,
        `DTSTART:${time}`,
        `SUMMARY:${time}`,
        "END:VEVENT",
      ]),
      "END:VCALENDAR",
    )

  it("are choices, those to come first", () => {
    const reading = read(two("20261101T100000Z", "20261121T100000Z"))
    expect(reading.ok && reading.invitations.map(({ title }) => title)).toEqual([
      "20261121T100000Z",
      "20261101T100000Z",
    ])
  })

  it("that were called off are said so", () => {
    expect(only(google.replace("METHOD:REQUEST", "METHOD:CANCEL")).cancelled).toBe(true)
    expect(only(google.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")).cancelled).toBe(true)
  })
})

describe("text in an invitation", () => {
  it("stays text, on one line, without marks that hide or turn it", () => {
    const { title, interview } = only(
      event(
        "DTSTART:20261120T150000Z",
        "SUMMARY:<img src=x onerror=alert(1)>\\nInterview\u202e",
        'ORGANIZER;CN="<b>Dana</b>":mailto:dana@orbit.example',
      ),
    )
    expect(title).toBe("<img src=x onerror=alert(1)> Interview")
    expect(interview.interviewers[0]?.name).toBe("<b>Dana</b>")
  })

  it("takes no address that is none", () => {
    const text = event(
      "DTSTART:20261120T150000Z",
      "ORGANIZER;CN=Dana:mailto:dana@orbit.example?cc=all@orbit.example <x>",
    )
    expect(only(text).interview.interviewers[0]).toMatchObject({ name: "Dana", email: "" })
  })
})
