import { describe, expect, it } from "vitest"
import { companyFrom } from "~src/interviews/employer-domain"
import { roleIn } from "~src/interviews/role-in"
import { suggestInterview } from "~src/interviews/suggest-interview"

describe("a role in a subject or title", () => {
  it.each([
    ["Interview: Data Analyst at Orbit Labs", "Data Analyst"],
    ["Re: Your application for Operations Analyst (R-10432)", "Operations Analyst"],
    ["Senior Field Engineer interview", "Senior Field Engineer"],
    ["Noor Halloran <> Orbit Labs | Product Designer | Final round", "Product Designer"],
    ["Following up – Noor Halloran – Cartography Assistant", "Cartography Assistant"],
    ["AW: Interview as a Nurse", "Nurse"],
    ["Interview with Orbit Labs for UX Researcher", "UX Researcher"],
    ["Staff Engineer, Platform", "Staff Engineer"],
  ])("is read from %j", (line, role) => {
    expect(roleIn(line)).toBe(role)
  })

  it.each([
    [""],
    ["Thank you"],
    ["Lunch on Friday"],
    ["Recruiter call"],
    ["Interview with Dana Whitfield (Engineering Manager)"],
    ["Hiring Manager chat"],
    ["Data Analyst or Data Engineer: Data Analyst / Data Engineer"],
    ["Interview about the thing we spoke of when you were still our very best engineer"],
    ["x".repeat(100_000)],
  ])("is not guessed from %j", (line) => {
    expect(roleIn(line)).toBe("")
  })
})

describe("a company from an address", () => {
  it.each([
    ["dana@orbit-labs.example", "Orbit Labs"],
    ["dana@jobs.orbit-labs.co.uk", "Orbit Labs"],
    ["Dana@MAIL.tidewater.example", "Tidewater"],
    ["dana@gmail.com", ""],
    ["dana@yahoo.co.uk", ""],
    ["dana@gmx.de", ""],
    ["dana@live.com.au", ""],
    ["dana@web.de", ""],
    ["dana@web.com", "Web"],
    ["dana@verizon.net", ""],
    ["dana@verizon.com", "Verizon"],
    ["dana@orange.fr", ""],
    ["dana@orange.com", "Orange"],
    ["dana@live.example", "Live"],
    ["dana@cox.com", "Cox"],
    ["dana@uk.att.com", "Att"],
    ["invite@calendly.com", ""],
    ["no-reply@us.greenhouse-mail.io", ""],
    ["dana", ""],
    ["", ""],
  ])("%j is %j", (address, company) => {
    expect(companyFrom(address)).toBe(company)
  })
})

describe("an interview from a compose window", () => {
  const to = (address: string, name = "") => ({ name, address, field: "to" as const })
  const suggest = (subject: string, ...recipients: ReturnType<typeof to>[]) =>
    suggestInterview({ subject, recipients }, ["noor@post.example"])

  it("has the people, the company and the role, and says how sure that is", () => {
    const suggested = suggest("Re: Data Analyst interview", to("dana@orbit.example", "Dana Whitfield"))
    expect(suggested).toMatchObject({
      confidence: "good",
      interview: {
        company: "Orbit",
        role: "Data Analyst",
        interviewers: [{ name: "Dana Whitfield", email: "dana@orbit.example" }],
      },
    })
  })

  it("is less sure with an address or a subject alone, and least with a name", () => {
    expect(suggest("Hello", to("dana@orbit.example"))?.confidence).toBe("fair")
    expect(suggest("Our interview", to("dana@gmail.com"))?.confidence).toBe("fair")
    expect(suggest("Hello", to("dana@gmail.com", "Dana"))?.confidence).toBe("poor")
  })

  it("names no company where two employers are addressed, and never herself", () => {
    const two = suggest("Interview", to("a@orbit.example"), to("b@tide.example"), to("Noor@post.example"))
    expect(two?.interview.company).toBe("")
    expect(two?.interview.interviewers).toHaveLength(2)
  })

  it("is none where nobody is addressed", () => {
    expect(suggest("Data Analyst interview")).toBeNull()
    expect(suggest("Data Analyst interview", to("noor@post.example"))).toBeNull()
  })

  it("takes no address for a name", () => {
    expect(
      suggest("Hi", to("dana@orbit.example", "dana@orbit.example"))?.interview.interviewers[0]?.name,
    ).toBe("")
  })
})
