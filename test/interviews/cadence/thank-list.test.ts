import { describe, expect, test } from "vitest"
import { cadenceOf } from "~src/interviews/cadence/cadence"
import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { nextToThank, thankList } from "~src/interviews/cadence/thank-list"
import { changeProgress, emptyProgress } from "~src/interviews/progress"
import { interviewWith, person } from "~test/interviews/sample"

const dana = person({ name: "Dana Whitfield", email: "dana@orbit.example" })
const priya = person({ name: "Priya Nair", email: "priya@orbit.example" })
const sam = person({ name: "Sam Cole" })
const ravi = person({ name: "Ravi Iyer", email: "ravi@orbit.example" })

function input(known: Partial<CadenceInput> = {}): CadenceInput {
  return {
    interview: interviewWith({ at: "2026-11-19T19:30:00Z", interviewers: [dana, priya, sam, ravi] }),
    progress: emptyProgress(),
    sent: [],
    now: "2026-11-20T10:00:00Z",
    calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [], timeZone: "UTC" },
    ...known,
  }
}
const to = ({ name, email }: typeof dana) => [{ name, address: email }]
const states = (given: CadenceInput) => thankList(given).map(({ state }) => state)

describe("the list of who is to be thanked", () => {
  test("says of each how it stands", () => {
    const progress = { ...emptyProgress(), thanked: ["sam cole"], skipped: ["ravi@orbit.example"] }
    const sent = [
      { to: to(dana), kind: "thank-you", at: "2026-11-20T09:00:00Z" },
      { to: to(dana), kind: "check-in", at: "2026-11-19T21:00:00Z" },
    ] as const
    expect(states(input({ progress, sent }))).toEqual(["mailed", "open", "otherwise", "skipped"])
    expect(thankList(input({ progress, sent }))[0]?.at).toBe("2026-11-19T21:00:00Z")
  })

  test("goes on behind the one just written to, to those with an address first", () => {
    const list = thankList(input())
    expect(nextToThank(list)?.person).toBe(dana)
    expect(nextToThank(list, 2)?.person).toBe(ravi)
    const sent = [dana, priya, ravi].map((each) => ({
      to: to(each),
      kind: "thank-you" as const,
      at: "2026-11-20T09:00:00Z",
    }))
    expect(nextToThank(thankList(input({ sent })))?.person).toBe(sam)
    const progress = { ...emptyProgress(), skipped: ["sam cole"] }
    expect(nextToThank(thankList(input({ sent, progress })))).toBeNull()
  })

  test("leaves no note due to somebody who is to get none", () => {
    const due = (progress = emptyProgress()) =>
      cadenceOf(input({ progress })).due.flatMap((note) => note.person?.name ?? [])
    expect(due()).toContain("Sam Cole")
    const skipped = changeProgress(emptyProgress(), { addSkipped: "sam cole" }, "2026-11-20T10:00:00Z")
    expect(due(skipped)).not.toContain("Sam Cole")
    expect(due(changeProgress(skipped, { removeSkipped: "sam cole" }, ""))).toContain("Sam Cole")
  })
})
