import { describe, expect, test } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import { parseInterview } from "~src/interviews/interview-schema"
import { fullInterview, person } from "~test/interviews/sample"

describe("an interview from outside", () => {
  test.each([{}, { me: null, interviewers: null, strengths: null, company: null }, { unheard: "of" }])(
    "%j has every field, empty",
    (input) => {
      expect(parseInterview(input)).toEqual({ ok: true, interview: emptyInterview() })
    },
  )

  test("keeps every fact, through JSON and back", () => {
    const json: unknown = JSON.parse(JSON.stringify(fullInterview))
    expect(parseInterview(json)).toEqual({ ok: true, interview: fullInterview })
  })

  test("trims texts and drops empty list entries and people without a single fact", () => {
    const parsed = parseInterview({
      company: "  Orbit Labs ",
      interviewers: [{ name: " Ada ", topics: ["", " tides "] }, {}, { name: "  " }],
      strengths: [" ", "patience"],
      me: { name: "Noor" },
    })
    expect(parsed).toEqual({
      ok: true,
      interview: {
        ...emptyInterview(),
        company: "Orbit Labs",
        interviewers: [person({ name: "Ada", topics: ["tides"] })],
        strengths: ["patience"],
        me: { name: "Noor", phone: "", email: "", linkedin: "" },
      },
    })
  })

  test.each([
    [null, "expected an interview"],
    ["Northgate", "expected an interview"],
    [[1, 2], "expected an interview"],
    [{ company: 7 }, "company: expected text"],
    [{ interviewers: {} }, "interviewers: expected a list"],
    [{ interviewers: [{ name: "Dana" }, 4] }, "interviewers.1: expected a person"],
    [{ interviewers: [{ topics: "tides" }] }, "interviewers.0.topics: expected a list"],
    [{ interviewers: [{ topics: [["tides"]] }] }, "interviewers.0.topics.0: expected text"],
    [{ strengths: [false] }, "strengths.0: expected text"],
    [{ me: "Jonah" }, "me: expected the sender's details"],
  ])("%j is refused with its reason", (input, reason) => {
    expect(parseInterview(input)).toEqual({ ok: false, reason })
  })
})
