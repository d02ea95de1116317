import { expect, it } from "vitest"
import { subjectPrefix } from "~src/webmail/subject-prefix"

it.each([
  ["Re: Interview", "reply"],
  ["AW: Gespräch", "reply"],
  ["RE[2]: Interview", "reply"],
  ["Fwd: Interview", "forward"],
  ["WG: Gespräch", "forward"],
  ["回复：面试", "reply"],
  ["Interview", null],
  ["Regarding: our talk", null],
] as const)("reads the prefix of %j", (subject, prefix) => {
  expect(subjectPrefix(subject)).toBe(prefix)
})
