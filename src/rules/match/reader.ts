import type { Draft } from "~src/draft/draft"
import { interviewerFor } from "~src/interviews/match-interview"
import { nameForms } from "~src/interviews/name-forms"
import type { RuleContext } from "~src/rules/rule"

/**
 * What to call the one person a note is for: the first name the interview's record or the To field knows, since the
 * greeting may hold a slip, else the name as greeted. "" when it is not known.
 */
export function readerName(draft: Draft, { interview }: RuleContext): string {
  const to = draft.recipients.filter((recipient) => recipient.field === "to")
  const met = interview ? interviewerFor(draft.recipients, interview) : null
  return (
    nameForms(met?.name ?? "").casual || casualName(to.length === 1 ? to[0]?.name : "") || greetedName(draft)
  )
}

/** Webmails also show addresses and mailboxes ("Talent Team") as names; those are nobody's first name. */
function casualName(shown = ""): string {
  const { first, last } = nameForms(shown)
  return last !== "" && /^\p{Lu}[\p{L}'’-]+$/u.test(first) ? first : ""
}

function greetedName(draft: Draft): string {
  const addressee = draft.greeting?.addressees[0]
  if (!addressee) return ""
  return addressee.title ? `${addressee.title} ${addressee.name}` : addressee.name
}
