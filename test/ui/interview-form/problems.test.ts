import { expect, it } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import { blankPerson, toForm } from "~src/ui/interview-form/form-state"
import { problemsOf } from "~src/ui/interview-form/problems"

const form = toForm(emptyInterview())

it("finds nothing wrong with an empty form", () => {
  expect(problemsOf(form, new Set())).toEqual({})
})

it.each(["dana", "dana@", "@northgate.example", "dana whit@northgate.example", "a@b@c"])(
  "asks about the address %j",
  (email) => {
    const people = [blankPerson(0), { ...blankPerson(7), email }]
    expect(problemsOf({ ...form, people }, new Set())).toEqual({ "person-email-7": "formEmailProblem" })
    expect(problemsOf({ ...form, me: { ...form.me, email } }, new Set())).toEqual({
      "my-email": "formEmailProblem",
    })
  },
)

it.each([
  " dana@northgate.example ",
  "d+jobs@mail.northgate.example",
  "ünal@münchen.example",
  "root@localhost",
])("takes the address %j", (email) => {
  expect(problemsOf({ ...form, me: { ...form.me, email } }, new Set())).toEqual({})
})

it("asks about half-typed and far-away dates", () => {
  expect(problemsOf(form, new Set(["when"]))).toEqual({ when: "formDateIncomplete" })
  expect(problemsOf({ ...form, promisedBy: "0025-12-01" }, new Set())).toEqual({
    "promised-by": "formDateUnlikely",
  })
  expect(problemsOf({ ...form, when: "20266-01-01T10:00" }, new Set())).toEqual({ when: "formDateUnlikely" })
})
