import type { NoteKind } from "~src/draft/note-kind"
import type { Interview, Interviewer } from "~src/interviews/interview"
import { builtInCatalogue, type Catalogue } from "~src/templates/catalogue"
import { type ComposeLink, gmailComposeLink, outlookComposeLink } from "~src/templates/compose-link"
import { factsFor } from "~src/templates/facts"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter, Tone } from "~src/templates/section"
import { lettersFor } from "~src/templates/sections-for"

/** The webmails in which a compose window can be opened. */
export type Webmail = "gmail" | "outlook"

/** A note to be written: to whom (null while nobody is known), after which interview; a thank-you without `kind`. */
export interface Note {
  readonly person: Interviewer | null
  readonly interview: Interview
  readonly kind?: NoteKind
}

/** The webmail and the account in it that compose windows are opened in. */
export interface ComposeTarget {
  readonly webmail: Webmail
  /** What stands behind /u/ in Gmail's addresses; "" for the first account. */
  readonly gmailAccount?: string
  readonly outlookAccount?: "personal" | "work"
}

/** Which letter is taken where there is a choice. */
export interface LetterChoice {
  readonly catalogue?: Catalogue
  readonly tone?: Tone
}

/** The address of a compose window that holds a letter for `note`, as much of it as an address has room for. `now` is ISO 8601. */
export function noteLink(target: ComposeTarget, note: Note, now: string, choice: LetterChoice = {}): string {
  return noteCompose(target, note, now, choice).url
}

/** Like `noteLink`, and says what found room. The person's own letter goes before ours of the same tone. */
export function noteCompose(
  target: ComposeTarget,
  { person, interview, kind }: Note,
  now: string,
  { catalogue = builtInCatalogue, tone = "warm" }: LetterChoice = {},
): ComposeLink {
  // Only this person is written to, so only this person's words go in.
  const facts = factsFor({
    interview: { ...interview, interviewers: person ? [person] : [] },
    recipients: person?.email ? [{ name: person.name, address: person.email, field: "to" }] : [],
    now,
  })
  const to = person?.email ? [person.email] : []
  const letter = letterFor(kind ?? "thank-you", tone, catalogue)
  if (!letter) return linkTo(target, { to, subject: "", body: "" })
  const { subject, body } = renderLetter(letter, facts, catalogue)
  return linkTo(target, { to, subject: subject.text, body: body.text })
}

/** The address of an empty compose window. */
export function emptyLink(target: ComposeTarget): string {
  return linkTo(target, { to: [], subject: "", body: "" }).url
}

function letterFor(kind: NoteKind, tone: Tone, catalogue: Catalogue): Letter | undefined {
  const suitable = lettersFor(kind, null, catalogue)
  return suitable.find((letter) => letter.tone === tone) ?? suitable[0]
}

function linkTo(
  { webmail, gmailAccount = "", outlookAccount = "personal" }: ComposeTarget,
  holding: { to: readonly string[]; subject: string; body: string },
): ComposeLink {
  return webmail === "gmail"
    ? gmailComposeLink({ ...holding, ...(gmailAccount === "" ? {} : { account: gmailAccount }) })
    : outlookComposeLink({ ...holding, account: outlookAccount })
}
