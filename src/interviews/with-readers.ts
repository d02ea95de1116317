import type { Mailbox } from "~src/draft/snapshot"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import type { SentMessage } from "~src/interviews/sent-note"

/** `interview` with the people a mail went to, those it has already left as they are. */
export function withReaders(interview: Interview, to: SentMessage["to"]): Interview {
  const isNew = ({ name, address }: SentMessage["to"][number]) => {
    const mailbox: Mailbox = { name, address, field: "to" }
    return personOf(mailbox, interview.interviewers) === null
  }
  const added = to.filter(isNew).map(({ name, address }) => ({
    ...emptyInterviewer(),
    name: name.includes("@") ? "" : name,
    email: address,
  }))
  return { ...interview, interviewers: [...interview.interviewers, ...added] }
}
