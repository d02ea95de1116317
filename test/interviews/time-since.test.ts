import { describe, expect, test } from "vitest"
import { timeSince } from "~src/interviews/time-since"

const AT = "2026-11-19T14:30:00-05:00"

describe("time since the interview", () => {
  test.each([
    ["2026-11-19T14:30:00-05:00", "sinceMinutes", 0, "fresh"],
    ["2026-11-19T15:29:59-05:00", "sinceMinutes", 59, "fresh"],
    ["2026-11-19T15:30:00-05:00", "sinceHours", 1, "fresh"],
    ["2026-11-20T11:30:00-05:00", "sinceHours", 21, "fresh"],
    ["2026-11-20T14:29:00-05:00", "sinceHours", 23, "fresh"],
    ["2026-11-20T14:30:00-05:00", "sinceHours", 24, "amber"],
    ["2026-11-21T14:29:00-05:00", "sinceHours", 47, "amber"],
    ["2026-11-21T14:30:00-05:00", "sinceDays", 2, "late"],
    ["2027-11-19T14:30:00-05:00", "sinceDays", 365, "late"],
  ])("at %s it is %s %d, %s", (now, key, count, tone) => {
    expect(timeSince(AT, now)).toEqual({ key, count, tone })
  })

  test("is the same instant in any zone", () => {
    expect(timeSince(AT, "2026-11-20T19:29:00Z")).toEqual({ key: "sinceHours", count: 23, tone: "fresh" })
  })

  test.each([
    ["the clocks go back in between", "2026-10-31T18:00:00-04:00", "2026-11-01T17:30:00-05:00", 24],
    ["the clocks go forward in between", "2026-03-07T18:00:00-05:00", "2026-03-08T18:30:00-04:00", 23],
  ])("counts elapsed hours when %s", (_what, at, now, count) => {
    expect(timeSince(at, now)?.count).toBe(count)
  })

  test.each([
    ["not known", "", "2026-11-20T19:29:00Z"],
    ["no time", "Thursday", "2026-11-20T19:29:00Z"],
    ["a day without a time", "2026-11-19", "2026-11-20T19:29:00Z"],
    ["still to come", AT, "2026-11-19T14:29:59-05:00"],
    ["seen from no time at all", AT, ""],
  ])("is not said when the interview is %s", (_what, at, now) => {
    expect(timeSince(at, now)).toBeNull()
  })
})
