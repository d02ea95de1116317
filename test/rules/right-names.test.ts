import type { Interview } from "~src/interviews/interview"
import { rightNames } from "~src/rules/right-names"
import { testRule } from "~test/rules/test-rule"

const to = (name: string, address = "") => [{ name, address, field: "to" as const }]
const person = (name: string, email = "") => ({ name, email, title: "", topics: [], concern: "" })
const interview = (company: string, ...people: ReturnType<typeof person>[]): { interview: Interview } => ({
  interview: {
    company,
    role: "",
    at: "",
    channel: "",
    interviewers: people,
    strengths: [],
    promisedBy: "",
    me: { name: "", phone: "", email: "", linkedin: "" },
  },
})

const DANA = to("Dana Whitfield", "dana@northgate.example")

testRule(rightNames, {
  met: [
    { body: "Dear Dana,\n\nThank you.", recipients: DANA, marked: ["Dana"] },
    { body: "Dear Ms. Whitfield,\n\nThank you.", recipients: DANA, marked: ["Whitfield"] },
    { body: "Hi Dana Whitfield,\n\nThank you.", recipients: DANA },
    { body: "Hi D.,\n\nThank you.", recipients: DANA },
    { body: "Dear José,\n\nThank you.", recipients: to("Jose Núñez") },
    { body: "Dear Jose,\n\nThank you.", recipients: to("José Núñez") },
    { body: "Hi Bob,\n\nThank you.", recipients: to("Robert Hale") },
    { body: "Hi Robert,\n\nThank you.", recipients: to("Bob Hale") },
    { body: "Hi Jen,\n\nThank you.", recipients: to("Jennifer Ode") },
    { body: "Dear Ms. van der Berg,\n\nThank you.", recipients: to("Ilse van der Berg") },
    { body: "Dear Mary-Ann,\n\nThank you.", recipients: to("Mary-Ann Lowe") },
    { body: "Dear Dana,\n\nThank you.", recipients: to("Whitfield, Dana") },
    {
      body: "Dear Dana,\n\nThank you.",
      recipients: to("dana@northgate.example", "dana@northgate.example"),
      context: interview("Northgate Freight", person("Dana Whitfield", "dana@northgate.example")),
    },
    {
      body: "Dear Dana,\n\nThank you.",
      context: interview("", person("Dana Whitfield"), person("Tom Abel")),
    },
    {
      body: "Dear Dana,\n\nI would like to join Northgate Freight, and Northgate's port.",
      recipients: DANA,
      context: interview("Northgate Freight"),
    },
    {
      body: "Dear Dana,\n\nI liked O'Malley's Garage, and what O'Malley's Garage's people do.",
      recipients: DANA,
      context: interview("O’Malley's Garage"),
    },
    { body: "Dear Dana,\n\nIt orbits slowly.", recipients: DANA, context: interview("Orbit") },
  ],
  unmet: [
    {
      body: "Dear Ms. Whitfeld,\n\nThank you.",
      recipients: DANA,
      messages: ["misspelt"],
      marked: ["Whitfeld"],
      fixed: "Dear Ms. Whitfield,\n\nThank you.",
    },
    {
      body: "Hi Dana Withfield,\n\nThank you.",
      recipients: DANA,
      messages: ["misspelt"],
      marked: ["Withfield"],
      fixed: "Hi Dana Whitfield,\n\nThank you.",
    },
    {
      body: "Dear Katharina,\n\nThank you.",
      recipients: to("Ekatarina Blum"),
      messages: ["misspelt"],
      marked: ["Katharina"],
    },
    {
      body: "Dear Tom,\n\nThank you.",
      recipients: DANA,
      messages: ["otherReader"],
      marked: ["Tom"],
    },
    {
      body: "Dear Dana,\n\nI would like to join Northgate Fright.",
      recipients: DANA,
      context: interview("Northgate Freight"),
      messages: ["company"],
      marked: ["Northgate Fright"],
      fixed: "Dear Dana,\n\nI would like to join Northgate Freight.",
    },
    {
      body: "Dear Dana,\n\nWhat I saw at Hladen impressed me.",
      recipients: DANA,
      context: interview("Halden"),
      messages: ["company"],
      marked: ["Hladen"],
    },
  ],
  unknown: [
    "Dear Dana,\n\nThank you.",
    { body: "Thank you.", recipients: DANA },
    { body: "Dear Hiring Team,\n\nThank you.", recipients: to("Talent Team", "jobs@northgate.example") },
    { body: "Dear Dana,\n\nThank you.", recipients: to("jobs@northgate.example", "jobs@northgate.example") },
  ],
})
