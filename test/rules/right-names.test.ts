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
    // Diacritics, spellings without them, initials, orders, titles, hyphens, middle names, degrees.
    { body: "Dear Mr. Mueller,\n\nThank you.", recipients: to("Jörg Müller") },
    { body: "Dear Mr. Müller,\n\nThank you.", recipients: to("Joerg Mueller") },
    { body: "Dear Soren,\n\nThank you.", recipients: to("Søren Kjær") },
    { body: "Dear Whitfield Dana,\n\nThank you.", recipients: DANA },
    { body: "Dear Wei,\n\nThank you.", recipients: to("Chen Wei") },
    { body: "Dear J.R.,\n\nThank you.", recipients: to("James Robert Poole") },
    { body: "Hi AJ,\n\nThank you.", recipients: to("Alice Jones") },
    { body: "Dear Dana M. Whitfield,\n\nThank you.", recipients: DANA },
    { body: "Dear Dana Marie Whitfield,\n\nThank you.", recipients: DANA },
    { body: "Dear Dana Whitfield, PhD,\n\nThank you.", recipients: DANA },
    { body: "Dear Prof. Dr. Whitfield,\n\nThank you.", recipients: DANA },
    { body: "Dear Coach Whitfield,\n\nThank you.", recipients: DANA },
    { body: "Dear Mary Ann,\n\nThank you.", recipients: to("Mary-Ann Lowe") },
    { body: "Dear Ms. Garcia-Lopez,\n\nThank you.", recipients: to("Ana García López") },
    { body: "Dear Ms. O’Brien,\n\nThank you.", recipients: to("Una O'Brien") },
    { body: "Dear Nacho,\n\nThank you.", recipients: to("Ignacio Ruiz") },
    { body: "Dear Seun,\n\nThank you.", recipients: to("Oluwaseun Ade") },
    { body: "Dear Dana,\n\nThank you.", recipients: to("Dana Whitfield via CareerHub") },
    { body: "DEAR DANA,\n\nThank you.", recipients: DANA },
    { body: "Dear Dana and Tom,\n\nThank you.", recipients: [...DANA, ...to("Tom Abel")] },
    {
      body: "Dear Tom,\n\nThank you.",
      recipients: [...DANA, { name: "Tom Abel", address: "", field: "cc" as const }],
    },
    // The webmail and the notes spell a name differently: it cannot be told which is right.
    {
      body: "Dear Ms. Whitfield,\n\nThank you.",
      recipients: DANA,
      context: interview("", person("Dana Whitfeld", "dana@northgate.example")),
    },
    // Other people, and other places, may be named.
    {
      body: "Dear Dana,\n\nSay hello to Tom Abel, Dana Whitman and Ms. Whitty. Thank you, Northgate.",
      recipients: DANA,
      context: interview("Northgate", person("Dana Whitfield", "dana@northgate.example"), person("Tom Abel")),
    },
    {
      body: "Dear Dana,\n\nIn my last role at Halden I built gates, and I worked with Orbit Labs for years.",
      recipients: DANA,
      context: { ...interview("Northgate"), otherCompanies: ["Halden", "Orbit Labs"] },
    },
    {
      body: "Dear Dana,\n\nThe halden path, Haldenstein and Northgate Halden are lovely.",
      recipients: DANA,
      context: { ...interview("Northgate Halden"), otherCompanies: ["Halden", "Northgate"] },
    },
    {
      body: "Dear Dana,\n\nI would like to join Northgate.\n\nBest,\nJon",
      recipients: DANA,
      context: interview("Northgate Freight, Inc."),
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
      body: "Dear Sara,\n\nThank you.",
      recipients: to("Sarah Quist"),
      messages: ["misspelt"],
      fixed: "Dear Sarah,\n\nThank you.",
    },
    {
      body: "Hi Stephen,\n\nThank you.",
      recipients: to("Steven Hall"),
      messages: ["misspelt"],
      fixed: "Hi Steven,\n\nThank you.",
    },
    {
      body: "Dear Mr. Castellanos,\n\nThank you.",
      recipients: to("Luis Castellano"),
      messages: ["misspelt"],
      fixed: "Dear Mr. Castellano,\n\nThank you.",
    },
    {
      body: "Dear Nunes,\n\nThank you.",
      recipients: to("José Núñez"),
      messages: ["misspelt"],
      fixed: "Dear Núñez,\n\nThank you.",
    },
    {
      body: "Hi Dnaa Whitfeild,\n\nThank you.",
      recipients: DANA,
      messages: ["misspelt", "misspelt"],
      fixed: "Hi Dana Whitfield,\n\nThank you.",
    },
    { body: "Dear Dan,\n\nThank you.", recipients: DANA, messages: ["otherReader"], marked: ["Dan"] },
    { body: "Dear Ms. Smith,\n\nThank you.", recipients: DANA, messages: ["otherReader"], marked: ["Smith"] },
    {
      body: "Dear Tom,\n\nThank you.",
      recipients: to("dana@northgate.example", "dana@northgate.example"),
      context: interview("", person("Dana Whitfield", "dana@northgate.example"), person("Tom Abel")),
      messages: ["otherReader"],
    },
    {
      body: "Dear Dana,\n\nPlease thank Tom Abell and Ms. Rouxx for me.",
      recipients: DANA,
      context: interview("", person("Dana Whitfield"), person("Tom Abel"), person("Ida Roux")),
      messages: ["misspelt", "misspelt"],
      fixed: "Dear Dana,\n\nPlease thank Tom Abel and Ms. Roux for me.",
    },
    {
      body: "Dear Dana,\n\nI liked the quay. Thank you again, Tom.",
      recipients: DANA,
      context: interview("", person("Dana Whitfield"), person("Tom Abel")),
      messages: ["otherReader"],
      marked: ["Tom"],
    },
    {
      body: "Dear Dana,\n\nThank you.\n\nBest,\nJnoah Reyes",
      recipients: DANA,
      context: {
        interview: {
          ...interview("").interview,
          me: { name: "Jonah Reyes", phone: "", email: "", linkedin: "" },
        },
      },
      messages: ["ownName"],
      fixed: "Dear Dana,\n\nThank you.\n\nBest,\nJonah Reyes",
    },
    {
      body: "Dear Dana,\n\nI would like to join Orbit Labs.",
      recipients: DANA,
      context: { ...interview("Northgate"), otherCompanies: ["Orbit Labs, Inc.", "Halden"] },
      messages: ["otherCompany"],
      marked: ["Orbit Labs"],
      fixed: "Dear Dana,\n\nI would like to join Northgate.",
    },
    {
      body: "Dear Dana,\n\nThank you.",
      subject: "Thank you – Halden",
      recipients: DANA,
      context: { ...interview("Northgate"), otherCompanies: ["Halden"] },
      messages: ["otherInSubject"],
    },
    {
      body: "Dear Dana,\n\nI would like to join Northgate Fright.",
      recipients: DANA,
      context: interview("Northgate Freight Inc."),
      messages: ["company"],
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
    { body: "Dear Dana,\n\nThank you.", recipients: to("Northgate Freight", "mail@northgate.example") },
    { body: "Dear Hiring Team,\n\nThank you.", recipients: to("Talent Team", "jobs@northgate.example") },
    { body: "Dear Dana,\n\nThank you.", recipients: to("jobs@northgate.example", "jobs@northgate.example") },
  ],
})
