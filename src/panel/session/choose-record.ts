import type { Mailbox } from "~src/draft/snapshot"
import { fittingInterviews, matchInterview } from "~src/interviews/match-interview"
import type { InterviewRecord } from "~src/platform/interview-record"

/** Chosen for an interview that is still to be written down. */
export const NEW_RECORD = ""

/**
 * The interview a draft is about: the one the person chose, else the one its recipients belong to. While nobody is
 * addressed yet the only interview there is stands in, since its facts are shown before anything is inserted.
 */
export function chooseRecord(
  recipients: readonly Mailbox[],
  records: readonly InterviewRecord[],
  chosen: string | null,
): InterviewRecord | null {
  if (chosen === NEW_RECORD) return null
  const picked = records.find((record) => record.id === chosen)
  if (picked) return picked
  const current = records.filter(({ progress }) => progress.status !== "archived")
  // One that was put away still knows its people, where no other does.
  if (recipients.length > 0)
    return matchInterview(recipients, current) ?? matchOld(recipients, records, current)
  return current.length === 1 ? (current[0] ?? null) : null
}

function matchOld(
  recipients: readonly Mailbox[],
  records: readonly InterviewRecord[],
  current: readonly InterviewRecord[],
): InterviewRecord | null {
  return fittingInterviews(recipients, current).length > 0 ? null : matchInterview(recipients, records)
}
