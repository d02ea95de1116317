import { describe, expect, test } from "vitest"
import { dayFacts } from "~src/templates/day-facts"
import { interviewWith } from "~test/interviews/sample"

const NEW_YORK = "America/New_York"

describe("the day of the interview", () => {
  test.each([
    ["2026-11-19T19:30:00Z", "2026-11-19T23:00:00Z", "this afternoon"],
    ["2026-11-19T19:30:00Z", "2026-11-20T13:00:00Z", "yesterday afternoon"],
    ["2026-11-19T19:30:00Z", "2026-11-21T13:00:00Z", "on Thursday"],
    ["2026-11-19T19:30:00Z", "2026-11-25T13:00:00Z", "on Thursday"],
    ["2026-11-19T19:30:00Z", "2026-11-26T13:00:00Z", "on November 19"],
    ["2026-11-19T19:30:00Z", "2026-11-19T10:00:00Z", "today"],
    ["2026-11-19T19:30:00Z", "2026-11-18T10:00:00Z", ""],
    ["", "2026-11-18T10:00:00Z", ""],
    ["soon", "2026-11-18T10:00:00Z", ""],
    ["2026-11-19T19:30:00Z", "", ""],
    ["2028-02-29T19:30:00Z", "2028-03-01T19:30:00Z", "yesterday afternoon"],
    ["2026-11-19T14:30:00Z", "2026-11-19T23:00:00Z", "this morning"],
    ["2026-11-19T23:10:00Z", "2026-11-20T01:00:00Z", "this evening"],
    ["2026-11-19T23:10:00Z", "2026-11-20T13:00:00Z", "yesterday evening"],
    ["2026-11-20T04:10:00Z", "2026-11-20T04:50:00Z", "today"],
    ["2026-11-19", "2026-11-19T23:00:00Z", "today"],
    ["2026-11-19", "2026-11-20T13:00:00Z", "yesterday"],
  ])("%s seen at %s is %j", (at, now, day) => {
    expect(dayFacts(interviewWith({ at }), now, NEW_YORK).day).toBe(day)
  })

  test("is the day of the writer's own zone", () => {
    const interview = interviewWith({ at: "2026-11-20T02:30:00Z" })
    expect(dayFacts(interview, "2026-11-20T14:00:00Z", NEW_YORK).day).toBe("yesterday evening")
    expect(dayFacts(interview, "2026-11-20T14:00:00Z", "UTC").day).toBe("today")
  })

  test("counts days of the calendar across a change of the clocks", () => {
    const interview = interviewWith({ at: "2026-10-31T23:30:00-04:00" })
    expect(dayFacts(interview, "2026-11-01T23:30:00-05:00", NEW_YORK).day).toBe("yesterday")
  })
})

describe("the promised date", () => {
  test.each([
    ["2026-12-01", "2026-11-20T16:00:00Z", "December 1", "around December 1"],
    ["2026-12-01", "2026-12-01T16:00:00Z", "December 1", "around December 1"],
    ["2026-12-01", "2026-12-02T16:00:00Z", "December 1", ""],
    ["2026-12-01T02:00:00Z", "2026-11-20T16:00:00Z", "November 30", "around November 30"],
    ["", "2026-11-20T16:00:00Z", "", ""],
    ["next week", "2026-11-20T16:00:00Z", "", ""],
  ])("%j at %s", (promisedBy, now, date, around) => {
    expect(dayFacts(interviewWith({ promisedBy }), now, NEW_YORK)).toMatchObject({
      "promised-date": date,
      "around-promised-date": around,
    })
  })
})
