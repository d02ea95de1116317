import type { Interview, Interviewer } from "~src/interviews/interview"
import { interviewLabel } from "~src/interviews/interview-label"
import { ownDetails } from "~src/interviews/own-details"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { Settings } from "~src/platform/settings"
import type { Facts } from "~src/templates/facts"
import { factsForPerson } from "~src/templates/person-note"
import { sampleFacts, sampleInterview } from "~src/templates/sample-interview"

/** An interview and one of its people, to see a letter or section with. */
export interface PreviewSource {
  readonly id: string
  /** "" for the made-up one. */
  readonly label: string
  readonly person: Interviewer | null
  readonly interview: Interview
  readonly facts: Facts
}

/** The made-up interview, then everybody of every interview, as they stand at `now` (ISO 8601). */
export function previewSources(
  records: readonly InterviewRecord[],
  me: Settings["me"],
  now: string,
): readonly [PreviewSource, ...PreviewSource[]] {
  const made = sampleInterview(now)
  const sample = {
    id: "",
    label: "",
    person: made.interviewers[0] ?? null,
    interview: made,
    facts: sampleFacts(now),
  }
  return [sample, ...records.flatMap((record) => sourcesOf(record, me, now))]
}

function sourcesOf(record: InterviewRecord, me: Settings["me"], now: string): readonly PreviewSource[] {
  const interview = { ...record.interview, me: ownDetails(record.interview.me, me) }
  const people = interview.interviewers.length > 0 ? interview.interviewers : [null]
  return people.map((person, index) => ({
    id: `${record.id}/${index}`,
    label: [person?.name || person?.email, interviewLabel(interview)].filter(Boolean).join(" · "),
    person,
    interview,
    facts: factsForPerson({ person, interview }, now),
  }))
}
