import type { Draft } from "~src/draft/draft"
import type { Mailbox } from "~src/draft/snapshot"
import type { Interviewer } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import { nameForms } from "~src/interviews/name-forms"
import { bare, knownWords, type NameWord } from "~src/rules/match/name-words"
import type { RuleContext } from "~src/rules/rule"

/** A person whose name is known for sure. */
export interface KnownPerson {
  /** "Dana Whitfield", without title. */
  readonly full: string
  /** Every word by which the person is known; where two sources spell a name differently, both spellings. */
  readonly words: readonly NameWord[]
}

/** Names and addresses of a purpose, a team or a programme, not of a person. */
const MAILBOX_OF_MANY =
  /(?:^|[^\p{L}])(?:team|recruit\w*|hr|jobs?|careers?|talent|office|info|admin\w*|support|hiring|people|operations|ops|staffing|applications?|department|service|desk|contact|hello|mail|inbox|no-?reply|notifications?|human resources|personnel)(?![\p{L}])/iu

/**
 * The people a draft is for: its recipients, each also by the name the interview's record has for them. While nobody is
 * addressed yet, everybody who was met.
 */
export function readersOf(draft: Draft, context: RuleContext): readonly KnownPerson[] {
  const met = context.interview?.interviewers ?? []
  const to = draft.recipients.filter((mailbox) => mailbox.field === "to")
  if (to.length === 0) return peopleMet(context)
  return to.flatMap((mailbox) => knownBy(personOf(mailbox, met), mailbox))
}

/** Everybody who gets a copy. */
export function peopleInCopy(draft: Draft): readonly KnownPerson[] {
  const copies = draft.recipients.filter((mailbox) => mailbox.field !== "to")
  return copies.flatMap((mailbox) => known([nameShown(mailbox)]))
}

/** People of the interview's record. */
export function peopleMet(context: RuleContext): readonly KnownPerson[] {
  return (context.interview?.interviewers ?? []).flatMap((person) => known([person.name]))
}

/** Whether a mailbox is one person's, as far as its name and address tell. */
export function isPersonalMailbox({ name, address }: Mailbox): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf("@")))
  return !MAILBOX_OF_MANY.test(name) && !MAILBOX_OF_MANY.test(local)
}

function knownBy(person: Interviewer | null, mailbox: Mailbox): readonly KnownPerson[] {
  const shown = nameShown(mailbox)
  return person?.name ? known([person.name, shown]) : known([shown])
}

/** Webmails show the address, or a mailbox's purpose or company, where they know no name. */
function nameShown(mailbox: Mailbox): string {
  const name = mailbox.name.replace(/\s+via\s.*$/i, "")
  if (/@/.test(name) || !isPersonalMailbox(mailbox)) return ""
  const domain = bare(mailbox.address.slice(mailbox.address.lastIndexOf("@") + 1))
  const local = bare(mailbox.address.slice(0, Math.max(0, mailbox.address.lastIndexOf("@"))))
  const isFirm = name
    .split(/\s+/)
    .map(bare)
    .some((word) => word.length > 3 && domain.includes(word) && !local.includes(word))
  return isFirm ? "" : name
}

function known(names: readonly string[]): readonly KnownPerson[] {
  const fulls = names.map((name) => nameForms(name).full).filter((full) => /\p{L}/u.test(full))
  const [full] = fulls
  return full === undefined ? [] : [{ full, words: fulls.flatMap(knownWords) }]
}
