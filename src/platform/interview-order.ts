import type { InterviewRecord } from "~src/platform/interview-record"

/** Latest interview first; those without a time come first of all, newest record first: they are still being filled in. */
export function byTimeNewestFirst(a: InterviewRecord, b: InterviewRecord): number {
  return time(b) - time(a) || b.createdAt.localeCompare(a.createdAt)
}

function time(record: InterviewRecord): number {
  const at = Date.parse(record.interview.at)
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at
}
