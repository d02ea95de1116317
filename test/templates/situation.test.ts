import { describe, expect, test } from "vitest"
import { lettersFor } from "~src/templates/sections-for"
import { situationOf, situationsFor } from "~src/templates/situation"
import { fullInterview } from "~test/interviews/sample"

const heldBy = (channel: string) => ({ ...fullInterview, channel })

describe("the situation of an interview", () => {
  test.each([
    ["phone", "phone-screen"],
    ["Phone call", "phone-screen"],
    ["by phone", "phone-screen"],
    ["on site", "on-site"],
    ["On-site", "on-site"],
    ["in person", "on-site"],
    ["Panel interview", "panel"],
    ["second round", "second-round"],
    ["2nd interview", "second-round"],
  ])("held %s is %s", (channel, situation) => expect(situationOf(heldBy(channel))).toBe(situation))

  test.each(["", "video", "Teams", "phone or video", "not by phone", "website"])(
    "is open for %j",
    (channel) => expect(situationOf(heldBy(channel))).toBeNull(),
  )

  test("is open without a record", () => expect(situationOf(null)).toBeNull())
})

test("a thank-you has letters for four situations, in every tone; other kinds have none", () => {
  const situations = situationsFor("thank-you")
  expect(situations).toEqual(["phone-screen", "on-site", "panel", "second-round"])
  for (const situation of [null, ...situations])
    expect(lettersFor("thank-you", situation).map((letter) => letter.tone)).toEqual([
      "formal",
      "warm",
      "brief",
    ])
  expect(situationsFor("check-in")).toEqual([])
})
