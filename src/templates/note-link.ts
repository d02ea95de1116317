import type { NoteKind } from "~src/draft/note-kind"
import type { Interview, Interviewer } from "~src/interviews/interview"
import { type ComposeLink, gmailComposeLink, outlookComposeLink } from "~src/templates/compose-link"
import { factsFor } from "~src/templates/facts"
import { letters } from "~src/templates/index"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter } from "~src/templates/section"

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

/** The address of a compose window that holds a letter for `note`, as much of it as an address has room for. `now` is ISO 8601. */
export function noteLink(target: ComposeTarget, note: Note, now: string): string {
  return noteCompose(target, note, now).url
}

/** Like `noteLink`, and says what found room: a warm letter where there is a choice. */
export function noteCompose(
  target: ComposeTarget,
  { person, interview, kind }: Note,
  now: string,
): ComposeLink {
  // Only this person is written to, so only this person's words go in.
  const facts = factsFor({
    interview: { ...interview, interviewers: person ? [person] : [] },
    recipients: person?.email ? [{ name: person.name, address: person.email, field: "to" }] : [],
    now,
  })
  const to = person?.email ? [person.email] : []
  const letter = letterFor(kind ?? "thank-you")
  if (!letter) return linkTo(target, { to, subject: "", body: "" })
  const { subject, body } = renderLetter(letter, facts)
  return linkTo(target, { to, subject: subject.text, body: body.text })
}

/** The address of an empty compose window. */
export function emptyLink(target: ComposeTarget): string {
  return linkTo(target, { to: [], subject: "", body: "" }).url
}

function letterFor(kind: NoteKind): Letter | undefined {
  const suitable = letters.filter(({ noteKind }) => noteKind === kind)
  return suitable.find(({ tone }) => tone === "warm") ?? suitable[0]
}

function linkTo(
  { webmail, gmailAccount = "", outlookAccount = "personal" }: ComposeTarget,
  holding: { to: readonly string[]; subject: string; body: string },
): ComposeLink {
  return webmail === "gmail"
    ? gmailComposeLink({ ...holding, ...(gmailAccount === "" ? {} : { account: gmailAccount }) })
    : outlookComposeLink({ ...holding, account: outlookAccount })
}
