import { type ComposeLink, gmailComposeLink, outlookComposeLink } from "~src/templates/compose-link"
import { type LetterChoice, type Note, personNote } from "~src/templates/person-note"

/** The webmails in which a compose window can be opened. */
export type Webmail = "gmail" | "outlook"

/** The webmail and the account in it that compose windows are opened in. */
export interface ComposeTarget {
  readonly webmail: Webmail
  /** What stands behind /u/ in Gmail's addresses; "" for the first account. */
  readonly gmailAccount?: string
  readonly outlookAccount?: "personal" | "work"
}

/** The address of a compose window that holds a letter for `note`, as much of it as an address has room for. `now` is ISO 8601. */
export function noteLink(target: ComposeTarget, note: Note, now: string, choice: LetterChoice = {}): string {
  return noteCompose(target, note, now, choice).url
}

/** Like `noteLink`, and says what found room. The person's own letter goes before ours of the same tone. */
export function noteCompose(
  target: ComposeTarget,
  note: Note,
  now: string,
  choice: LetterChoice = {},
): ComposeLink {
  const to = note.person?.email ? [note.person.email] : []
  const letter = personNote(note, now, choice)
  return linkTo(target, { to, subject: letter?.subject.text ?? "", body: letter?.body.text ?? "" })
}

/** The address of an empty compose window. */
export function emptyLink(target: ComposeTarget): string {
  return linkTo(target, { to: [], subject: "", body: "" }).url
}

function linkTo(
  { webmail, gmailAccount = "", outlookAccount = "personal" }: ComposeTarget,
  holding: { to: readonly string[]; subject: string; body: string },
): ComposeLink {
  return webmail === "gmail"
    ? gmailComposeLink({ ...holding, ...(gmailAccount === "" ? {} : { account: gmailAccount }) })
    : outlookComposeLink({ ...holding, account: outlookAccount })
}
