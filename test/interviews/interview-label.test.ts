import { expect, test } from "vitest"
import { interviewLabel } from "~src/interviews/interview-label"
import { interviewWith, person } from "~test/interviews/sample"

test.each([
  [{ company: "Hollis & Pike", role: "Planner" }, "Hollis & Pike"],
  [{ role: "Planner", interviewers: [person({ name: "Ada Lund" })] }, "Planner"],
  [{ interviewers: [person({ topics: ["tides"] }), person({ name: "Dr. Ada Lund" })] }, "Ada Lund"],
  [{ interviewers: [person({ email: "ada@orbit.example" })] }, "ada@orbit.example"],
  [{}, ""],
])("%j is called %j", (known, label) => {
  expect(interviewLabel(interviewWith(known))).toBe(label)
})
