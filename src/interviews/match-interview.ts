import type { Mailbox } from "~src/draft/snapshot"
import { employerDomain } from "~src/interviews/employer-domain"
import { fold } from "~src/interviews/fold"
import type { Interview, Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"

/** Anything that holds an interview, such as a stored record. */
interface HoldsInterview {
  readonly interview: Interview
}

/**
 * The one record whose interview these recipients belong to: by address, else by full name, else by the domain of the
 * address. null when none fits, or when two fit equally well: the person is asked then.
 */
export function matchInterview<Held extends HoldsInterview>(
  recipients: readonly Mailbox[],
  records: readonly Held[],
): Held | null {
  const found = fittingInterviews(recipients, records)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Every record whose interview fits these recipients equally well, and better than the others; the person chooses. */
export function fittingInterviews<Held extends HoldsInterview>(
  recipients: readonly Mailbox[],
  records: readonly Held[],
): readonly Held[] {
  for (const fits of [sharesAddress, sharesName, sharesDomain]) {
    const found = records.filter((record) =>
      record.interview.interviewers.some((person) => recipients.some((mailbox) => fits(mailbox, person))),
    )
    if (found.length > 0) return found
  }
  return []
}

/**
 * The interviewers a draft is addressed to, in the order of the To field. With no recipient yet, the interviewer of an
 * interview that had only one.
 */
export function interviewersFor(
  recipients: readonly Mailbox[],
  interview: Interview,
): readonly Interviewer[] {
  const people = interview.interviewers
  if (recipients.length === 0) return people.length === 1 ? people : []
  const to = recipients.filter((mailbox) => mailbox.field === "to")
  const found = (to.length > 0 ? to : recipients).flatMap((mailbox) => personOf(mailbox, people) ?? [])
  return [...new Set(found)]
}

/** The one interviewer a draft is addressed to, or null when that is none of them, several, or not clear. */
export function interviewerFor(recipients: readonly Mailbox[], interview: Interview): Interviewer | null {
  const found = interviewersFor(recipients, interview)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Which of `people` a mailbox belongs to: by address, else by full name; null when two share the name. */
export function personOf(mailbox: Mailbox, people: readonly Interviewer[]): Interviewer | null {
  for (const fits of [sharesAddress, sharesName]) {
    const found = people.filter((person) => fits(mailbox, person))
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  return null
}

function sharesAddress(mailbox: Mailbox, person: Interviewer): boolean {
  return mailbox.address !== "" && fold(mailbox.address) === fold(person.email)
}

/** Full names only: two people called Dana are common, and a wrong match would fill in the wrong facts. */
function sharesName(mailbox: Mailbox, person: Interviewer): boolean {
  const name = fold(nameForms(mailbox.name).full)
  return name.includes(" ") && name === fold(nameForms(person.name).full)
}

/** Not the domain of a provider or of a service that writes for many employers: it is shared by strangers. */
function sharesDomain(mailbox: Mailbox, person: Interviewer): boolean {
  const domain = employerDomain(mailbox.address)
  return domain !== "" && domain === employerDomain(person.email)
}
