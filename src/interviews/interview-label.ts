import type { Interview } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"

/** What an interview is called in lists: its company, else role, else the first person with a name; "" when all are unknown. */
export function interviewLabel(interview: Interview): string {
  const person = interview.interviewers.find(
    (interviewer) => interviewer.name !== "" || interviewer.email !== "",
  )
  return interview.company || interview.role || (person ? nameForms(person.name).full || person.email : "")
}
