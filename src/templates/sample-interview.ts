import { emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { type Facts, factsFor } from "~src/templates/facts"

const DAY = 24 * 60 * 60 * 1000

/** A made-up interview with a fact for every blank, held the day before `now` (ISO 8601); an answer comes a week later. */
export function sampleInterview(now: string): Interview {
  const at = Date.parse(now)
  return {
    company: "Tidemark Ferries",
    role: "Route Planner",
    at: new Date(at - DAY).toISOString(),
    channel: "video",
    interviewers: [
      {
        ...emptyInterviewer(),
        name: "Ines Aldana",
        email: "ines.aldana@tidemark.example",
        title: "Head of Timetables",
        topics: ["the winter timetable for the island routes"],
        concern: "how I would get to know the booking system",
      },
    ],
    strengths: ["planning the school buses of two counties"],
    promisedBy: new Date(at + 7 * DAY).toISOString().slice(0, 10),
    me: {
      name: "Mara Lind",
      phone: "555 0139",
      email: "mara@lind.example",
      linkedin: "linkedin.com/in/mara-lind-planner",
    },
  }
}

/** The facts of the made-up interview, with the blanks filled that only a writer can fill. */
export function sampleFacts(now: string): Facts {
  const interview = sampleInterview(now)
  const facts = factsFor({ interview, recipients: [], now })
  return {
    ...facts,
    values: {
      ...facts.values,
      answer: "I learned ours from its handbook in two weeks",
      extra: "I have held a boat licence since 2021",
    },
  }
}
