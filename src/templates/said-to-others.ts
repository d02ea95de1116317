import type { Interview, Interviewer } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import { personKey } from "~src/interviews/person-key"
import type { SentMessage } from "~src/interviews/sent-note"

/** The texts of the sent notes that others of this interview have had, as far as they are kept. */
export function saidToOthers(
  sent: readonly SentMessage[],
  { interviewers }: Interview,
  readers: readonly Interviewer[],
): readonly string[] {
  const ofReaders = new Set(readers.map(personKey))
  return sent
    .filter(({ body, to }) => {
      const people = body === "" ? [] : to.map((one) => personOf({ ...one, field: "to" }, interviewers))
      const keys = people.flatMap((person) => (person === null ? [] : personKey(person)))
      return keys.length > 0 && !keys.some((key) => ofReaders.has(key))
    })
    .map(({ body }) => body.replace(/\s+/g, " "))
}
