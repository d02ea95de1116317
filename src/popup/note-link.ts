import type { Interview, Interviewer } from "~src/interviews/interview"
import { gmailComposeLink, outlookComposeLink } from "~src/templates/compose-link"
import { factsFor } from "~src/templates/facts"
import { thankYouWarmLetter } from "~src/templates/letters/thank-you-warm"
import { renderLetter } from "~src/templates/render-letter"

/** The webmails in which a compose window can be opened. */
export type Webmail = "gmail" | "outlook"

/** A note to be written: to whom, after which interview. */
export interface Note {
  readonly person: Interviewer
  readonly interview: Interview
}

/** The address of a compose window in `webmail` that holds a warm thank-you letter for `note`. `now` is ISO 8601. */
export function noteLink(webmail: Webmail, { person, interview }: Note, now: string): string {
  // Only this person is written to, so only this person's words go in.
  const facts = factsFor({
    interview: { ...interview, interviewers: [person] },
    recipients: person.email === "" ? [] : [{ name: person.name, address: person.email, field: "to" }],
    now,
  })
  const { subject, body } = renderLetter(thankYouWarmLetter, facts)
  const to = person.email === "" ? [] : [person.email]
  return linkTo(webmail, { to, subject: subject.text, body: body.text })
}

/** The address of an empty compose window in `webmail`. */
export function emptyLink(webmail: Webmail): string {
  return linkTo(webmail, { to: [], subject: "", body: "" })
}

function linkTo(webmail: Webmail, holding: { to: readonly string[]; subject: string; body: string }): string {
  const link =
    webmail === "gmail" ? gmailComposeLink(holding) : outlookComposeLink({ ...holding, account: "personal" })
  return link.url
}
