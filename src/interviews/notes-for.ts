import type { Interview } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import type { SentMessage } from "~src/interviews/sent-note"

/**
 * The sent notes that belong to the interview `id`: those noted for it, and those that were sent to somebody met there
 * before there was a record of it.
 */
export function notesFor(
  id: string,
  interview: Interview,
  messages: readonly SentMessage[],
): readonly SentMessage[] {
  return messages.filter((message) =>
    message.interviewId === "" ? isToSomebodyMet(message, interview) : message.interviewId === id,
  )
}

function isToSomebodyMet({ to }: SentMessage, { interviewers }: Interview): boolean {
  return to.some((mailbox) => personOf({ ...mailbox, field: "to" }, interviewers) !== null)
}
