import { describe, expect, test } from "vitest"
import type { Interviewer } from "~src/interviews/interview"
import { interviewerFor, interviewersFor, matchInterview } from "~src/interviews/match-interview"
import { interviewWith, person, to } from "~test/interviews/sample"

const record = (id: string, ...interviewers: Interviewer[]) => ({
  id,
  interview: interviewWith({ interviewers }),
})

const northgate = record(
  "northgate",
  person({ name: "Dana Whitfield", email: "dana@northgate.example" }),
  person({ name: "Tomás Ferreira" }),
)
const orbit = record("orbit", person({ name: "Ada Lund", email: "ada@orbit.example" }))
const publicMail = record("public", person({ name: "Kim Sol", email: "kim.sol@gmail.com" }))
const records = [northgate, orbit, publicMail]

const idFor = (...recipients: Parameters<typeof to>[0][]) =>
  matchInterview(
    recipients.map((written) => to(written)),
    records,
  )?.id ?? null

describe("the interview a draft belongs to", () => {
  test.each([
    ["its address", "dana@northgate.example", "northgate"],
    ["its address, in capitals", "Dana@Northgate.Example", "northgate"],
    ["a full name", "Ada Lund", "orbit"],
    ["a full name without its accents", "Tomas Ferreira", "northgate"],
    ["a full name turned round, with a title", "Dr. Ferreira, Tomás", "northgate"],
    ["a colleague's domain", "hr@orbit.example", "orbit"],
    ["a first name only", "Dana", null],
    ["a stranger", "Ida Berg <ida@elsewhere.example>", null],
    ["a public mail provider", "somebody@gmail.com", null],
    ["an unfinished address", "dana@", null],
    ["nothing", "", null],
  ])("by %s", (_what, written, id) => {
    expect(idFor(written)).toBe(id)
  })

  test("by an employer whose name is a provider's, too, but not by a service that writes for many", () => {
    const atCox = record("cox", person({ name: "Ida Berg", email: "ida@cox.com" }))
    expect(matchInterview([to("hr@cox.com")], [atCox])?.id).toBe("cox")
    const through = record("service", person({ name: "Ida Berg", email: "berg@us.greenhouse-mail.io" }))
    expect(matchInterview([to("other-firm@us.greenhouse-mail.io")], [through])).toBeNull()
  })

  test("an address goes before a name, a name before a domain", () => {
    expect(idFor("Ada Lund <dana@northgate.example>")).toBe("northgate")
    expect(idFor("Ada Lund <ada@northgate.example>")).toBe("orbit")
  })

  test("two that fit equally well are left to the person", () => {
    const second = record("again", person({ name: "Dana Whitfield", email: "dana@northgate.example" }))
    expect(matchInterview([to("dana@northgate.example")], [...records, second])).toBeNull()
    expect(idFor("dana@northgate.example", "ada@orbit.example")).toBeNull()
  })

  test("people without an address match nobody without one", () => {
    expect(matchInterview([to("Ida Berg")], [record("x", person({ name: "Tomás Ferreira" }))])).toBeNull()
  })
})

describe("the interviewer a draft is addressed to", () => {
  const { interview } = northgate
  const nameFor = (...recipients: Parameters<typeof to>[0][]) =>
    interviewerFor(
      recipients.map((written) => to(written)),
      interview,
    )?.name ?? null

  test("is found by address or name", () => {
    expect(nameFor("dana@northgate.example")).toBe("Dana Whitfield")
    expect(nameFor("Tomas Ferreira <tf@northgate.example>")).toBe("Tomás Ferreira")
  })

  test("is not guessed from the company's domain", () => {
    expect(nameFor("hr@northgate.example")).toBeNull()
  })

  test("is nobody when two are addressed, though both are known", () => {
    expect(nameFor("dana@northgate.example", "Tomás Ferreira")).toBeNull()
    expect(interviewersFor([to("Tomás Ferreira"), to("dana@northgate.example")], interview)).toHaveLength(2)
  })

  test("is the one in To, not the one in Cc", () => {
    const recipients = [to("Tomás Ferreira", "cc"), to("dana@northgate.example")]
    expect(interviewerFor(recipients, interview)?.name).toBe("Dana Whitfield")
  })

  test("without recipients is the only one there was", () => {
    expect(interviewerFor([], orbit.interview)?.name).toBe("Ada Lund")
    expect(interviewerFor([], interview)).toBeNull()
  })

  test("is not guessed between two of the same name", () => {
    const twins = interviewWith({
      interviewers: [person({ name: "Ada Lund", email: "a@x.example" }), person({ name: "Ada Lund" })],
    })
    expect(interviewerFor([to("Ada Lund")], twins)).toBeNull()
    expect(interviewerFor([to("Ada Lund <a@x.example>")], twins)?.email).toBe("a@x.example")
  })
})
