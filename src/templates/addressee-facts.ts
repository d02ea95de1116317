import type { Mailbox } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { interviewersFor, personOf } from "~src/interviews/match-interview"
import { type NameForms, nameForms } from "~src/interviews/name-forms"

type AddresseeFacts = Readonly<Record<"interviewer" | "first-name", string>>

/** More names than this do not make a greeting. */
const MOST_NAMES = 3

/**
 * How to address the people in the To field. A name from the record goes before what the webmail shows; without any
 * recipient it is the interviewer of an interview that had only one. Empty when one of the names is not known.
 */
export function addresseeFacts(recipients: readonly Mailbox[], interview: Interview | null): AddresseeFacts {
  const names = namesOfReaders(recipients, interview).map(nameForms)
  const say = (form: (name: NameForms) => string) => inList(names.map(form))
  return {
    interviewer: say((name) => name.formal),
    "first-name": say((name) => name.casual),
  }
}

function namesOfReaders(recipients: readonly Mailbox[], interview: Interview | null): readonly string[] {
  if (recipients.length === 0)
    return interview ? interviewersFor(recipients, interview).map((person) => person.name) : []
  const to = recipients.filter((mailbox) => mailbox.field === "to")
  return (to.length > 0 ? to : recipients).map(
    (mailbox) => personOf(mailbox, interview?.interviewers ?? [])?.name || mailbox.name,
  )
}

function inList(names: readonly string[]): string {
  if (names.length === 0 || names.length > MOST_NAMES || names.includes("")) return ""
  if (names.length === 1) return names[0] ?? ""
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}
