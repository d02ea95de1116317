import { fold } from "~src/interviews/fold"
import type { InterviewRecord } from "~src/platform/interview-record"

/** Companies of the person's other interviews: where one stands in a draft, it was left from another letter. */
export function otherCompanies(
  record: InterviewRecord | null,
  records: readonly InterviewRecord[],
): readonly string[] {
  if (record === null) return []
  const own = fold(record.interview.company)
  const others = records.map(({ interview }) => interview.company)
  return [...new Set(others)].filter((company) => company !== "" && fold(company) !== own)
}
