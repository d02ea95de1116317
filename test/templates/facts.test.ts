import { describe, expect, test } from "vitest"
import { type FactsInput, factsFor } from "~src/templates/facts"
import { fullInterview, interviewWith, person, to } from "~test/interviews/sample"

const valuesFor = (input: Partial<FactsInput>) =>
  factsFor({
    interview: fullInterview,
    recipients: [],
    now: "2026-11-20T16:00:00Z",
    timeZone: "America/New_York",
    ...input,
  }).values

describe("facts", () => {
  test("come from the interview", () => {
    expect(valuesFor({})).toEqual({
      interviewer: "Dana Whitfield",
      "first-name": "Dana",
      company: "Northgate Freight",
      role: "Operations Analyst",
      topic: "how the Columbus dock moved to two-hour slots",
      strength: "I rebuilt the weekly carrier report at Lakeside Foods",
      concern: "how much SQL I use",
      "promised-date": "December 1",
      "around-promised-date": "around December 1",
      day: "yesterday afternoon",
      sender: "Jonah Reyes",
      phone: "614 555 0142",
      email: "jonah@reyes.example",
      linkedin: "linkedin.com/in/jonah-reyes",
    })
  })

  test("are only names when there is no interview, and nothing without recipients either", () => {
    expect(valuesFor({ interview: null, recipients: [to("Ada Lund <ada@orbit.example>")] })).toEqual({
      interviewer: "Ada Lund",
      "first-name": "Ada",
    })
    expect(valuesFor({ interview: null })).toEqual({})
    expect(valuesFor({ interview: interviewWith({}) })).toEqual({})
  })

  test("of a reader who was not at the interview leave out what was said there", () => {
    const values = valuesFor({ recipients: [to("Ruth Abara <ruth@northgate.example>")] })
    expect(values).toMatchObject({ interviewer: "Ruth Abara", company: "Northgate Freight" })
    expect(values).not.toHaveProperty("topic")
    expect(values).not.toHaveProperty("concern")
  })

  test("take the name as the record has it", () => {
    expect(valuesFor({ recipients: [to("D. Whitfield <dana@northgate.example>")] })["first-name"]).toBe(
      "Dana",
    )
  })

  test.each([
    [["Dana Whitfield", "Ruth Abara"], "Dana and Ruth"],
    [["Dana Whitfield", "Ruth Abara", "Tomás Ferreira"], "Dana, Ruth and Tomás"],
    [["A B", "C D", "E F", "G H"], undefined],
    [["Dana Whitfield", "ruth@northgate.example"], undefined],
    [["hr@northgate.example"], undefined],
  ])("greet %j as %j", (recipients, name) => {
    expect(valuesFor({ recipients: recipients.map((written) => to(written)) })["first-name"]).toBe(name)
  })

  test("greet those in To, not those in Cc", () => {
    const recipients = [to("Ruth Abara", "cc"), to("Dana Whitfield")]
    expect(valuesFor({ recipients }).interviewer).toBe("Dana Whitfield")
  })

  test("take each reader's own topics", () => {
    const interview = interviewWith({
      interviewers: [
        person({ name: "Ada Lund", topics: ["tides", "charts", "soundings"] }),
        person({ name: "Bo Ek", topics: ["harbours"], concern: "travel" }),
      ],
    })
    const ada = [to("Ada Lund")]
    expect(valuesFor({ interview, recipients: ada }).topic).toBe("tides")
    expect(valuesFor({ interview, recipients: ada, topicIndex: 2 }).topic).toBe("soundings")
    expect(valuesFor({ interview, recipients: ada, topicIndex: 4 }).topic).toBe("charts")
    expect(valuesFor({ interview, recipients: ada })).not.toHaveProperty("concern")
    expect(valuesFor({ interview, recipients: [to("Bo Ek")] })).toMatchObject({
      topic: "harbours",
      concern: "travel",
    })
    expect(valuesFor({ interview })).not.toHaveProperty("topic")
  })

  test.each([
    ["Operations Analyst role", "Operations Analyst"],
    ["the Planner position", "Planner"],
    ["Role Designer", "Role Designer"],
    ["  Data\n Lead ", "Data Lead"],
  ])("say a role %j so that “the … role” reads right", (role, said) => {
    expect(valuesFor({ interview: interviewWith({ role }) }).role).toBe(said)
  })
})
