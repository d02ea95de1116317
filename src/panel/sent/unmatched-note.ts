import type { Interview } from "~src/interviews/interview"
import { fittingInterviews } from "~src/interviews/match-interview"
import type { SentMessage } from "~src/interviews/sent-note"
import { suggestInterview } from "~src/interviews/suggest-interview"
import { followUpOf } from "~src/panel/sent/message-of"
import type { SessionState } from "~src/panel/session/session-state"
import type { InterviewRecord } from "~src/platform/interview-record"

/** Where a note that was sent to people of no known interview may belong. */
export interface UnmatchedNote {
  /** Without its interview. */
  readonly message: SentMessage
  /** Interviews it may have been for; the people it went to are still to be added to them. */
  readonly records: readonly InterviewRecord[]
  /** An interview nobody wrote down yet; null where one of `records` is more likely. */
  readonly suggested: Interview | null
}

/**
 * The note that a sending of this draft is at `now` (ISO 8601), where it belongs to no interview for sure; null when it is
 * no follow-up, or nothing speaks for an interview. `me` are the person's own addresses.
 */
export function unmatchedNote(
  state: Pick<SessionState, "snapshot" | "record" | "review" | "chosenRecord">,
  records: readonly InterviewRecord[],
  me: readonly string[],
  now: string,
): UnmatchedNote | null {
  const { snapshot, record } = state
  const followUp = followUpOf(state, now)
  // Who said that it is about no interview is not asked again.
  if (snapshot === null || followUp === null || (record === null && state.chosenRecord !== null)) return null
  const message = { ...followUp, interviewId: "" }
  if (record !== null) return { message, records: [record], suggested: null }
  const fitting = fittingInterviews(snapshot.recipients, records)
  if (fitting.length > 0) return { message, records: fitting, suggested: null }
  const suggestion = suggestInterview(snapshot, me)
  const isLikely = suggestion !== null && suggestion.confidence !== "poor"
  return isLikely ? { message, records: [], suggested: suggestion.interview } : null
}
