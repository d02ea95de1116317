import type { CadenceInput, SentFact } from "~src/interviews/cadence/due-note"
import type { Interviewer } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import { personKey } from "~src/interviews/person-key"

/**
 * Whom `note` went to among `people`. Where only one person was met, a note for this interview was for that person; one to
 * nobody in particular, which she said was written while nobody was known, was for all of them.
 */
export function readersOf(note: SentFact, people: readonly Interviewer[]): readonly Interviewer[] {
  if (people.length === 1 || note.to.length === 0) return people
  return note.to.flatMap((mailbox) => personOf({ ...mailbox, field: "to" }, people) ?? [])
}

/** `personKey`s of the people who had any note after the interview, or were thanked in another way. */
export function thankedKeys({ interview, progress, sent }: CadenceInput): ReadonlySet<string> {
  const readers = sent.flatMap((note) => readersOf(note, interview.interviewers))
  return new Set([...progress.thanked, ...readers.map(personKey)])
}

/** Whom a note that goes to one person only is for: who was written to last, else the first one with an address. */
export function leadOf({ interview, sent }: CadenceInput): Interviewer | null {
  const people = interview.interviewers
  const newestFirst = sent.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  const written = newestFirst.flatMap((note) => readersOf(note, people))
  return written[0] ?? people.find(({ email }) => email !== "") ?? people[0] ?? null
}
