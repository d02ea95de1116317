import type { Interview, Interviewer } from "~src/interviews/interview"
import { personKey } from "~src/interviews/person-key"

/** The place of a reader among the people met, from 0, which is also that of somebody the record doesn't know. */
export function turnOf(reader: Interviewer | null, { interviewers }: Interview): number {
  const is = (person: Interviewer) => person === reader || (reader && personKey(person) === personKey(reader))
  return Math.max(0, interviewers.findIndex(is))
}
