import { expect, test } from "vitest"
import { openDraftSession } from "~src/panel/session/draft-session"
import { otherCompanies } from "~src/panel/session/other-companies"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"

const at = (id: string, company: string) => recordOf(id, { ...interview, company })

test("the companies of the other interviews, each once", () => {
  const own = at("a", "Halden")
  const records = [own, at("b", "Orbit Labs"), at("c", "halden"), at("d", "Orbit Labs"), at("e", "")]
  expect(otherCompanies(own, records)).toEqual(["Orbit Labs"])
  expect(otherCompanies(null, records)).toEqual([])
})

test("a company left from another letter is held against a draft", () => {
  const body = "Dear Mira,\n\nThank you for the tour. I would like to join Orbit Labs.\n\nBest,\nNoor"
  const recipients = [{ name: "Mira Castellano", address: "mira@halden.example", field: "to" as const }]
  const elsewhere = recordOf("b", { ...interview, company: "Orbit Labs", interviewers: [] })
  const session = openDraftSession(fakeView({ body, recipients }), fakeServices([recordOf("a"), elsewhere]))
  const found = session.store.getState().review?.diagnostics.filter(({ ruleId }) => ruleId === "right-names")
  expect(found?.map(({ messageId }) => messageId)).toEqual(["otherCompany"])
})
