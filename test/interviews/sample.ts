import type { Mailbox } from "~src/draft/snapshot"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview, Interviewer } from "~src/interviews/interview"

/** An interviewer of whom only `known` is known. */
export function person(known: Partial<Interviewer>): Interviewer {
  return { ...emptyInterviewer(), ...known }
}

/** An interview of which only `known` is known. */
export function interviewWith(known: Partial<Interview>): Interview {
  return { ...emptyInterview(), ...known }
}

/** A recipient in the To field: "Dana Whitfield <dana@northgate.example>", or only a name or an address. */
export function to(written: string, field: Mailbox["field"] = "to"): Mailbox {
  const both = /^(.*)<(.*)>$/.exec(written)
  if (both) return { name: both[1]!.trim(), address: both[2]!, field }
  return written.includes("@") ? { name: "", address: written, field } : { name: written, address: "", field }
}

/** An interview with a fact in every field. */
export const fullInterview: Interview = {
  company: "Northgate Freight",
  role: "Operations Analyst",
  at: "2026-11-19T19:30:00Z",
  channel: "video",
  interviewers: [
    {
      name: "Dana Whitfield",
      email: "dana@northgate.example",
      title: "Hiring manager",
      topics: ["How the Columbus dock moved to two-hour slots", "two-hour dock slots"],
      concern: "How much SQL do I use?",
    },
  ],
  strengths: ["Rebuilt the weekly carrier report at Lakeside Foods"],
  promisedBy: "2026-12-01",
  me: {
    name: "Jonah Reyes",
    phone: "614 555 0142",
    email: "jonah@reyes.example",
    linkedin: "linkedin.com/in/jonah-reyes",
  },
}
