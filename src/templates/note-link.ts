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

/**
 * A compose window that holds the letter for `note` that she would choose, as much of it as an address has room for. `now` is
 * ISO 8601.
 */
export function noteCompose(
  target: ComposeTarget,
  note: Note,
  now: string,
  choice: LetterChoice,
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
