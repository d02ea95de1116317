import type { Mailbox } from "~src/draft/snapshot"
import { oneReader } from "~src/rules/one-reader"
import { interviewWith } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const box = (name: string, address: string, field: Mailbox["field"] = "to"): Mailbox => ({
  name,
  address,
  field,
})
const DANA = box("Dana Whitfield", "dana@northgate.example")
const TOM = box("Tom Abel", "tom@northgate.example")
const person = (name: string, email: string) => ({ name, email, title: "", topics: [], concern: "" })
const met = {
  interview: interviewWith({
    company: "Northgate",
    interviewers: [
      person("Dana Whitfield", "dana@northgate.example"),
      person("Tom Abel", "tom@northgate.example"),
      person("Ida Roux", "ida@northgate.example"),
    ],
  }),
}
const body = "Dear Dana,\n\nThank you for today.\n\nBest,\nJo"

testRule(oneReader, {
  met: [
    { body, recipients: [DANA] },
    { body, recipients: [DANA], context: met },
    { body, recipients: [DANA, box("Tom Abel", "tom@northgate.example", "cc")], context: met },
    { body, recipients: [DANA, box("Mia Sand", "mia@agency.example")], context: met },
    { body, recipients: [box("", "dana@northgate.example")], context: met },
    { body, recipients: [DANA, box("Dana Whitfield", "dana.private@mail.example")], context: met },
    { body, recipients: [DANA, box("Dana Whitfield", "dana.private@mail.example")] },
    { body: "Dear Hiring Team,\n\nThank you.", recipients: [box("Hiring Team", "jobs@northgate.example")] },
    { body, recipients: [DANA, box("Northgate Recruiting", "jobs@northgate.example")] },
    { body, recipients: [DANA, box("Ida Roux", "ida@northgate.example", "bcc")] },
  ],
  unmet: [
    { body, recipients: [DANA, TOM], context: met, messages: ["several"], marked: [] },
    { body, recipients: [DANA, TOM], messages: ["several"] },
    { body, recipients: [DANA, TOM, box("", "ida@northgate.example")], context: met, messages: ["several"] },
    {
      body,
      recipients: [box("", "dana@northgate.example"), box("", "tom@northgate.example")],
      messages: ["several"],
    },
    { body: "Dear all,\n\nThank you.", recipients: [DANA, TOM], context: met, messages: ["several"] },
    {
      body: "Dear Dana and Tom,\n\nThank you.",
      recipients: [DANA, TOM],
      context: met,
      messages: ["several"],
    },
    {
      body: "Dear Dana and Tom,\n\nThank you.",
      messages: ["greeted"],
      marked: ["Dana and Tom"],
    },
    {
      body: "Hi Ms. Whitfield, Mr. Abel and Dr. Roux,\n\nThank you.",
      recipients: [DANA],
      messages: ["greeted"],
      marked: ["Whitfield, Mr. Abel and Dr. Roux"],
    },
  ],
  unknown: ["", body, "Hello,\n\nThank you.", { body, recipients: [box("Tom Abel", "t@x.example", "cc")] }],
})
