import type { Mailbox } from "~src/draft/snapshot"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview, Sender } from "~src/interviews/interview"

/** A blank interview with what the compose window already shows: whom the draft goes to, and who writes. */
export function withRecipient(
  blank: Interview,
  recipients: readonly Mailbox[],
  me: Sender | undefined,
): Interview {
  const people = recipients
    .filter((mailbox) => mailbox.field === "to")
    .map((mailbox) => ({ ...emptyInterviewer(), name: mailbox.name, email: mailbox.address }))
  return { ...blank, interviewers: people, me: me ?? blank.me }
}
