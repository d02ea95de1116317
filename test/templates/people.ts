import type { Interview } from "~src/interviews/interview"
import { fullInterview } from "~test/interviews/sample"

const [dana] = fullInterview.interviewers

function meeting(
  company: string,
  role: string,
  interviewer: { name: string; topics: readonly string[]; concern?: string },
  sender: string,
  strength: string,
): Interview {
  return {
    ...fullInterview,
    company,
    role,
    interviewers: [{ ...dana!, concern: "", ...interviewer }],
    strengths: [strength],
    me: { ...fullInterview.me, name: sender },
  }
}

/** Interviews with every fact given, of many kinds of people, companies and ways to put things. */
export const meetings: Readonly<Record<string, Interview>> = {
  plain: fullInterview,
  "accents and a title": meeting(
    "Société Générale de Tournevis",
    "Chargée d’études",
    { name: "Dr. Ana Ruiz Gómez", topics: ["The move to Málaga"] },
    "Zoë Brontë-Łukasz",
    "Led a team of five in Łódź",
  ),
  apostrophes: meeting(
    "O’Malley's Garage",
    "Driver's Mate",
    { name: "Siobhán O'Brien", topics: ["What you do when a driver's late"] },
    "D'Arcy N'Golo",
    "I've driven every route in County Clare",
  ),
  "an ampersand and a full stop": meeting(
    "Hollis & Pike Inc.",
    "R&D Planner",
    { name: "Kim Sol", topics: ["A/B tests"], concern: "Can I relocate to Ohio?" },
    "Jo Tan",
    "SQL & dbt",
  ),
  "one name, short facts": meeting("3M", "QA", { name: "Prince", topics: ["churn"] }, "Cher", "patience"),
  "right to left": meeting(
    "חברת השילוח הצפונית",
    "אנליסטית",
    { name: "יעל כהן", topics: ["המחסן החדש"] },
    "נועה לוי",
    "SQL",
  ),
  "a title only, sentences": meeting(
    "Orbit Labs",
    "the Data Coordinator role",
    { name: "Ms. Lund", topics: ["New yard in Toledo opens in spring."], concern: "Is my SQL good enough?" },
    "Noor Halloran",
    "Weekly carrier report at Lakeside Foods",
  ),
  "very long": meeting(
    "The United Northern and Southern Amalgamated Freight, Storage and Cold Chain Company of Greater Columbus",
    "Senior Associate Director for Inbound Operations Planning and Reporting",
    {
      name: "Maria Magdalena van der Berg-Castellano",
      topics: [
        "How the night shift hands over to the day shift when three of the four docks are closed for the yearly inspection",
      ],
    },
    "Wolfeschlegelsteinhausen Bergerdorff",
    "Kept the yard open through the flood of 2019 with a crew of nine",
  ),
  "a company written small": meeting(
    "brightline",
    "iOS engineer",
    { name: "bell hooks", topics: ["the app for drivers"] },
    "e. e. Amari",
    "Shipped an app with 40,000 users",
  ),
  "a company with dots and digits": meeting(
    "yardley.io",
    "Web3 & Data Lead (m/f/d)",
    { name: "Prof. Dr. Jürgen Groß", topics: ["why v2.0 of the API is late"], concern: "Do I know Go?" },
    "Anne-Marie St. John",
    "Moved 3.5 TB of logs in a weekend",
  ),
  "a company that starts with a digit": meeting(
    "24/7 Freight Co.",
    "Night-shift planner",
    { name: "Ms. Nguyễn Thị Minh Khai", topics: ["Handovers at 5 a.m."] },
    "Ōe Kenji",
    "I planned 1,200 routes a week",
  ),
  "initials and a suffix": meeting(
    "St. Jude's Trust",
    "Grants officer",
    { name: "J. R. Hartley Jr.", topics: ["The new grants round", "the audit"] },
    "Mary O'Neil-Smith III",
    "Raised £2m in 2024",
  ),
}

/** Each meeting with half of its facts, and with the other half. */
export function halvesOf(interview: Interview): readonly Interview[] {
  const { company, role, me, interviewers, strengths } = interview
  const blank = { ...interview, company: "", role: "", at: "", promisedBy: "", strengths: [] }
  const unsaid = interviewers.map((person) => ({ ...person, topics: [], concern: "" }))
  return [
    { ...blank, company, role, me, interviewers: [] },
    { ...blank, interviewers, strengths, me: { name: "", phone: "", email: "", linkedin: "" } },
    { ...blank, company, at: interview.at, interviewers: unsaid },
    {
      ...blank,
      role,
      promisedBy: interview.promisedBy,
      strengths,
      interviewers: [{ ...interviewers[0]!, name: "" }],
    },
  ]
}

/** What of an interview is a name, and is written as its owner writes it. */
export function namesIn({ company, role, interviewers, me, strengths }: Interview): readonly string[] {
  const people = interviewers.flatMap(({ name, topics, concern }) => [name, ...topics, concern])
  return [company, role, me.name, me.email, me.linkedin, ...people, ...strengths].filter(
    (name) => name !== "",
  )
}
