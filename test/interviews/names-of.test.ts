import { describe, expect, test } from "vitest"
import { namesOf } from "~src/interviews/names-of"
import { interviewWith, person, to } from "~test/interviews/sample"

describe("words a proofreader never flags", () => {
  test("come from recipients, interviewers, company, role and the sender", () => {
    const interview = interviewWith({
      company: "Hollis & Pike",
      role: "Planner",
      interviewers: [person({ name: "Dr. Siobhán Ní Bhriain", title: "DevRel lead" })],
      me: { name: "Jonah Reyes", phone: "", email: "", linkedin: "" },
    })
    expect(namesOf([to("Whitfeld, Dana"), to("hr@x.example")], interview)).toEqual([
      ...["Dana", "Whitfeld", "Siobhán", "Ní", "Bhriain", "DevRel", "lead"],
      ...["Jonah", "Reyes", "Hollis", "Pike", "Planner"],
    ])
  })

  test.each([
    ["Jean-Luc O’Dwyer", ["Jean-Luc", "Jean", "Luc", "O’Dwyer"]],
    ["AT&T", ["AT&T"]],
    ["Xyzzy Inc.", ["Xyzzy", "Inc"]],
    ["C++ Guild", ["C++", "Guild"]],
    ["株式会社", ["株式会社"]],
  ])("%s as %j", (company, words) => {
    expect(namesOf([], interviewWith({ company }))).toEqual(words)
  })

  test("are each there once, and none without facts", () => {
    expect(namesOf([to("Dana Dana")], null)).toEqual(["Dana"])
    expect(namesOf([], null)).toEqual([])
  })
})
