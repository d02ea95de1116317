import type { Draft } from "~src/draft/draft"
import type { RuleContext } from "~src/rules/rule"

/**
 * The first name, or the name as greeted, of the one person a note is for: from the interview when it knows the
 * recipient, else from the greeting, else from a single recipient. "" when it is not known.
 */
export function readerName(draft: Draft, context: RuleContext): string {
  const addressee = draft.greeting?.addressees[0]
  if (addressee) return addressee.title ? `${addressee.title} ${addressee.name}` : addressee.name
  const to = draft.recipients.filter((recipient) => recipient.field === "to")
  const only = to.length === 1 ? to[0] : undefined
  const met = context.interview?.interviewers ?? []
  const known = only
    ? met.find((person) => person.email !== "" && person.email.toLowerCase() === only.address.toLowerCase())
    : met.length === 1
      ? met[0]
      : undefined
  return firstName(known?.name ?? only?.name ?? "")
}

function firstName(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? ""
  return /^\p{Lu}[\p{L}'-]+$/u.test(first) ? first : ""
}
