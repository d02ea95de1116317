import type { Draft } from "~src/draft/draft"
import type { Mailbox } from "~src/draft/snapshot"
import { fold } from "~src/interviews/fold"
import { personOf } from "~src/interviews/match-interview"
import { nameForms } from "~src/interviews/name-forms"
import type { RuleContext } from "~src/rules/rule"

/** A person whose name is known for sure, in words as written and folded for comparing. */
export interface KnownPerson {
  /** "Dana Whitfield", without title. */
  readonly full: string
  readonly words: readonly { readonly written: string; readonly folded: string }[]
}

/**
 * The people a draft is for: its recipients, each by the name the interview's record has for them where it knows them.
 * While nobody is addressed yet, everybody who was met.
 */
export function readersOf(draft: Draft, context: RuleContext): readonly KnownPerson[] {
  const met = context.interview?.interviewers ?? []
  const to = draft.recipients.filter((mailbox) => mailbox.field === "to")
  if (to.length === 0) return met.flatMap((person) => known(person.name))
  return to.flatMap((mailbox) => known(personOf(mailbox, met)?.name || nameOf(mailbox)))
}

/** People of the interview's record. */
export function peopleMet(context: RuleContext): readonly KnownPerson[] {
  return (context.interview?.interviewers ?? []).flatMap((person) => known(person.name))
}

/** Webmails show the address, or a mailbox's purpose, where they know no name. */
function nameOf(mailbox: Mailbox): string {
  return /@|\b(?:team|recruit\w*|hr|jobs|careers|talent|office|info|admin|support|hiring)\b/i.test(
    mailbox.name,
  )
    ? ""
    : mailbox.name
}

function known(name: string): readonly KnownPerson[] {
  const { full } = nameForms(name)
  const words = full.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word))
  return words.length === 0
    ? []
    : [{ full, words: words.map((written) => ({ written, folded: bare(written) })) }]
}

/** One word of a name for comparing. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}]/gu, "")
}
