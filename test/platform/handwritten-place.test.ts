import { expect, test } from "vitest"
import { handwrittenPlace, readHandwrittenPlace } from "~src/platform/handwritten-place"

test.each(["halden", "a/b c#d", "0b6e-41"])("the place of the interview %j is read back", (interview) => {
  expect(readHandwrittenPlace(handwrittenPlace(interview, 3))).toEqual({ interview, person: 3 })
})

test.each(["", "halden", "halden/", "halden/x", "/1", "%E0%A4%A/1", "halden/1/2"])("%j is no place", (at) =>
  expect(readHandwrittenPlace(at)).toBeNull(),
)

test("somebody who is not there is the first", () => {
  expect(readHandwrittenPlace(handwrittenPlace("a", -1))?.person).toBe(0)
})
