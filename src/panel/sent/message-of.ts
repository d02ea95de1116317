import { personOf } from "~src/interviews/match-interview"
import { SENT_KINDS, type SentMessage } from "~src/interviews/sent-note"
import type { SessionState } from "~src/panel/session/session-state"
import type { Check } from "~src/review/review"

/** The follow-up that a sending of this draft is, at `now` (ISO 8601), whoever it goes to; null when it is none. */
export function followUpOf(
  { snapshot, review }: Pick<SessionState, "snapshot" | "review">,
  now: string,
): Omit<SentMessage, "interviewId"> | null {
  const kind = SENT_KINDS.find((each) => each === review?.noteKind)
  if (snapshot === null || kind === undefined) return null
  // What goes to an interviewer is taken for a thank-you in the making; without thanks it was something else.
  if (kind === "thank-you" && !review?.checks.some(isThanks)) return null
  const { recipients, subject, body } = snapshot
  return { to: recipients.map(({ name, address }) => ({ name, address })), kind, at: now, subject, body }
}

/**
 * The note that a sending of this draft is, at `now` (ISO 8601); null when it is none: no follow-up, no interview known, or
 * not to anybody met there.
 */
export function messageOf(
  { snapshot, record, review }: Pick<SessionState, "snapshot" | "record" | "review">,
  now: string,
): SentMessage | null {
  const followUp = followUpOf({ snapshot, review }, now)
  if (snapshot === null || record === null || followUp === null) return null
  const met = snapshot.recipients.map((mailbox) => personOf(mailbox, record.interview.interviewers))
  if (met.every((person) => person === null)) return null
  // The name she wrote down: chips of webmails often show less.
  const to = followUp.to.map(({ name, address }, index) => ({ name: met[index]?.name || name, address }))
  return { ...followUp, interviewId: record.id, to }
}

function isThanks({ ruleId, state }: Check): boolean {
  return ruleId === "gratitude" && state === "met"
}
