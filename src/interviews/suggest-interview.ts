import type { Mailbox } from "~src/draft/snapshot"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import { companyFrom, employerDomain } from "~src/interviews/employer-domain"
import { fold } from "~src/interviews/fold"
import type { Interview } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { roleIn } from "~src/interviews/role-in"

/** An interview that a compose window may be about. Offered to the person, never taken silently. */
export interface SuggestedInterview {
  readonly interview: Interview
  /**
   * `good`: an employer's address and a subject that speaks of an interview or names a role; `fair`: one of them;
   * `poor`: no more than a name.
   */
  readonly confidence: "good" | "fair" | "poor"
}

const SPEAKS_OF_INTERVIEW =
  /\binterview(?:s|ing)?\b|\bphone screen\b|\bapplication\b|\bcandidate\b|\bhiring\b|\bsecond round\b|\bfinal round\b/i

/**
 * The interview that recipients and subject of a compose window point to; null when nobody is addressed. `me` are the
 * person's own addresses. The company is a guess from the address's domain, and only where that is no public mail.
 */
export function suggestInterview(
  { recipients, subject }: { readonly recipients: readonly Mailbox[]; readonly subject: string },
  me: readonly string[],
): SuggestedInterview | null {
  const mine = me.map(fold)
  const people = recipients.filter(({ field, address }) => field === "to" && !mine.includes(fold(address)))
  if (people.length === 0) return null
  const domains = new Set(people.map(({ address }) => employerDomain(address)).filter(Boolean))
  const employer = people.find(({ address }) => employerDomain(address) !== "")
  const role = roleIn(subject)
  const interview = {
    ...emptyInterview(),
    // Two employers in one mail: neither is taken.
    company: employer && domains.size === 1 ? companyFrom(employer.address) : "",
    role,
    interviewers: people.map(({ name, address }) => ({
      ...emptyInterviewer(),
      name: nameForms(name).full === "" ? "" : name.trim(),
      email: address.trim(),
    })),
  }
  return { interview, confidence: confidenceOf(interview.company !== "", role, subject) }
}

function confidenceOf(isEmployer: boolean, role: string, subject: string): SuggestedInterview["confidence"] {
  const isAboutJob = role !== "" || SPEAKS_OF_INTERVIEW.test(subject)
  if (isEmployer && isAboutJob) return "good"
  return isEmployer || isAboutJob ? "fair" : "poor"
}
