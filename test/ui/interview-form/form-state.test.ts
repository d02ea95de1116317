import { describe, expect, it } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { blankPerson, fromForm, isChanged, toForm } from "~src/ui/interview-form/form-state"
import { toDateInput, toInstant, toLocalInput } from "~src/ui/interview-form/local-time"

const full: Interview = {
  company: "Tidewater Press",
  role: "Production Editor",
  at: "2026-03-10T14:30:27.000Z",
  channel: "over lunch",
  interviewers: [
    {
      name: "Ines Okoro",
      email: "ines@tidewater.example",
      title: "Managing Editor",
      topics: ["spring list", "proof rounds"],
      concern: "No print background",
    },
  ],
  strengths: ["index building", "calm with late changes"],
  promisedBy: "2026-03-20",
  me: { name: "Lena Brandt", phone: "+49 30 1234", email: "lena@post.example", linkedin: "" },
}

describe("fields and interview", () => {
  it("gives back what it was given, seconds too", () => {
    expect(fromForm(toForm(full), full)).toEqual(full)
    expect(fromForm(toForm(emptyInterview()), emptyInterview())).toEqual(emptyInterview())
  })

  it("reads a changed time in the machine's own zone", () => {
    const changed = fromForm({ ...toForm(full), when: "2026-03-11T09:05" }, full)
    expect(changed.at).toBe(new Date(2026, 2, 11, 9, 5).toISOString())
    expect(fromForm({ ...toForm(full), when: "" }, full).at).toBe("")
  })

  it("keeps a day without a time, which the field cannot show", () => {
    const dayOnly = { ...full, at: "2026-03-10" }
    expect(toForm(dayOnly).when).toBe("")
    expect(fromForm({ ...toForm(dayOnly), company: "Tidewater" }, dayOnly).at).toBe("2026-03-10")
  })

  it("keeps a word of one's own for how it was held, and the usual ones apart", () => {
    expect(toForm(full)).toMatchObject({ channel: "other", channelOther: "over lunch" })
    expect(toForm({ ...full, channel: "on site" })).toMatchObject({ channel: "on site", channelOther: "" })
    expect(fromForm({ ...toForm(full), channel: "phone" }, full).channel).toBe("phone")
  })

  it("trims, and leaves out empty lines and people", () => {
    const form = {
      ...toForm(full),
      company: " Tidewater  ",
      strengths: "one\n\n  two \n",
      people: [blankPerson(4)],
    }
    expect(fromForm(form, full)).toMatchObject({
      company: "Tidewater",
      strengths: ["one", "two"],
      interviewers: [],
    })
  })

  it("counts as changed only what would be saved otherwise", () => {
    const form = toForm(full)
    expect(isChanged(form, full)).toBe(false)
    expect(isChanged({ ...form, role: "Production Editor " }, full)).toBe(false)
    expect(isChanged({ ...form, people: [...form.people, blankPerson(1)] }, full)).toBe(false)
    expect(isChanged({ ...form, role: "Editor" }, full)).toBe(true)
  })
})

describe("dates of fields", () => {
  it("goes to local time and back", () => {
    const instant = new Date(2026, 10, 3, 8, 7).toISOString()
    expect(toLocalInput(instant)).toBe("2026-11-03T08:07")
    expect(toInstant("2026-11-03T08:07")).toBe(instant)
  })

  it.each(["", "soon", "2026-13-40T99:99", "2026-03-10"])("shows no time for %j", (at) => {
    expect(toLocalInput(at)).toBe("")
  })

  it("takes the day of a date or an instant", () => {
    expect(toDateInput("2026-12-01")).toBe("2026-12-01")
    expect(toDateInput("2026-12-01T00:00:00Z")).toBe("2026-12-01")
    expect(toDateInput("next week")).toBe("")
  })
})
