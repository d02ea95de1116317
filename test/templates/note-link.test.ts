import { describe, expect, it } from "vitest"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import { emptyLink, noteCompose } from "~src/templates/note-link"
import { USUAL_CHOICE } from "~src/templates/person-note"

const NOW = "2026-03-04T15:00:00Z"
const mira = {
  ...emptyInterviewer(),
  name: "Mira Castellano",
  email: "mira@halden.example",
  topics: ["the spare-part depot in Turin"],
}
const paolo = { ...emptyInterviewer(), name: "Paolo", topics: ["the winter rota"] }
const interview = {
  ...emptyInterview(),
  company: "Halden Robotics",
  role: "Field Engineer",
  at: "2026-03-03T14:00:00Z",
  interviewers: [mira, paolo],
  me: { ...emptyInterview().me, name: "Noor Vance" },
}

describe("the link to a note", () => {
  it("opens Gmail with the person, a subject and a letter about what was said with them", () => {
    const url = new URL(noteCompose({ webmail: "gmail" }, { person: mira, interview }, NOW, USUAL_CHOICE).url)
    expect(url.host).toBe("mail.google.com")
    expect(url.searchParams.get("to")).toBe("mira@halden.example")
    expect(url.searchParams.get("su")).toContain("Field Engineer")
    const body = url.searchParams.get("body") ?? ""
    expect(body).toContain("Mira")
    expect(body).toContain("spare-part depot")
    expect(body).not.toContain("winter rota")
    expect(body).toContain("Noor Vance")
  })

  it("opens personal Outlook with the same", () => {
    const url = new URL(
      noteCompose({ webmail: "outlook" }, { person: mira, interview }, NOW, USUAL_CHOICE).url,
    )
    expect(url.host).toBe("outlook.live.com")
    expect(url.searchParams.get("to")).toBe("mira@halden.example")
    expect(url.searchParams.get("body")).toContain("spare-part depot")
  })

  it("works for a person without an address, with their own topics", () => {
    const url = new URL(
      noteCompose({ webmail: "gmail" }, { person: paolo, interview }, NOW, USUAL_CHOICE).url,
    )
    expect(url.searchParams.has("to")).toBe(false)
    expect(url.searchParams.get("body")).toContain("Paolo")
    expect(url.searchParams.get("body")).toContain("winter rota")
  })

  it("can be empty", () => {
    expect([...new URL(emptyLink({ webmail: "gmail" })).searchParams.keys()]).toEqual(["view", "fs"])
    expect(new URL(emptyLink({ webmail: "outlook" })).search).toBe("")
  })
})
