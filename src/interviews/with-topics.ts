import type { Interview, Interviewer } from "~src/interviews/interview"

/** `interview` with more topics that were talked about with `person`, one of its people; without one, with everybody. */
export function withTopics(
  interview: Interview,
  person: Interviewer | null,
  topics: readonly string[],
): Interview {
  const interviewers = interview.interviewers.map((each) =>
    person === null || each === person ? { ...each, topics: [...each.topics, ...topics] } : each,
  )
  return { ...interview, interviewers }
}
