import { fold } from "~src/interviews/fold"
import type { InterviewRecord } from "~src/platform/interview-record"

/** The records in which every word of `query` is found: in company, role, names, addresses or what was talked about. */
export function findInterviews(
  records: readonly InterviewRecord[],
  query: string,
): readonly InterviewRecord[] {
  const words = fold(query).split(" ").filter(Boolean)
  if (words.length === 0) return records
  return records.filter(({ interview }) => {
    const people = interview.interviewers.flatMap(({ name, email, title, topics }) => [
      name,
      email,
      title,
      ...topics,
    ])
    const text = fold([interview.company, interview.role, ...people].join(" "))
    return words.every((word) => text.includes(word))
  })
}
