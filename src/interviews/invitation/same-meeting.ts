import { fold } from "~src/interviews/fold"
import type { Interview } from "~src/interviews/interview"
import { withReaders } from "~src/interviews/with-readers"

interface HoldsInterview {
  readonly interview: Interview
}

/**
 * The record that an invitation may be about, one that was moved or called off: of somebody invited, else of the company and
 * role; null where none is, or several are. The person says whether it is.
 */
export function sameMeeting<Held extends HoldsInterview>(
  invited: Interview,
  records: readonly Held[],
): Held | null {
  for (const fits of [sharesPerson, sharesPost]) {
    const found = records.filter(({ interview }) => fits(invited, interview))
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  return null
}

/** `known` as the newer invitation has it: its time and way, and those invited who were not there yet. */
export function withInvitation(known: Interview, invited: Interview): Interview {
  const to = invited.interviewers.map(({ name, email }) => ({ name, address: email }))
  return { ...withReaders(known, to), at: invited.at, channel: invited.channel || known.channel }
}

function sharesPerson(one: Interview, other: Interview): boolean {
  const addresses = new Set(other.interviewers.map(({ email }) => fold(email)))
  return one.interviewers.some(({ email }) => email !== "" && addresses.has(fold(email)))
}

function sharesPost(one: Interview, other: Interview): boolean {
  const same = (a: string, b: string) => a !== "" && fold(a) === fold(b)
  return same(one.company, other.company) && same(one.role, other.role)
}
