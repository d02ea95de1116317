import type { Interview, Interviewer } from "~src/interviews/interview"

/** An interview of which nothing is known yet. */
export function emptyInterview(): Interview {
  return {
    company: "",
    role: "",
    at: "",
    channel: "",
    interviewers: [],
    strengths: [],
    promisedBy: "",
    me: { name: "", phone: "", email: "", linkedin: "" },
  }
}

/** A person of whom nothing is known yet. */
export function emptyInterviewer(): Interviewer {
  return { name: "", email: "", title: "", topics: [], concern: "" }
}
