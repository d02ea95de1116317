import { nextToThank, thankList } from "~src/interviews/cadence/thank-list"
import { personOf } from "~src/interviews/match-interview"
import { ownDetails } from "~src/interviews/own-details"
import type { SentMessage } from "~src/interviews/sent-note"
import { targetHere } from "~src/panel/sent/target-here"
import type { PanelServices } from "~src/panel/services"
import { cadenceInput } from "~src/platform/cadence-input"
import { handwrittenPlace } from "~src/platform/handwritten-place"
import { noteLink } from "~src/templates/note-link"
import { personName } from "~src/ui/person-name"
import type { WebmailId } from "~src/webmail/compose-view"

/** What comes after a thank-you: a note to the next person met, or that nobody is left. */
export type NextNote =
  | {
      readonly name: string
      /** Of a compose window for the note; null where nobody knows the person's address. */
      readonly url: string | null
      /** Of the page for a note by hand. */
      readonly place: string
    }
  | "all-done"

/**
 * Who is next to be thanked after `message`, in the webmail and account of the page at `location`; null where it was no
 * thank-you, or one person was met.
 */
export function nextNote(
  { interviews, sentNotes, settings, templates, now }: PanelServices,
  message: SentMessage,
  webmail: WebmailId,
  location: Pick<Location, "hostname" | "pathname">,
): NextNote | null {
  const record = interviews.getState().records.find((each) => each.id === message.interviewId)
  const target = targetHere(webmail, location)
  if (!record || target === null || message.kind !== "thank-you") return null
  const usual = settings.getState().settings
  const list = thankList(cadenceInput(record, sentNotes.getState().notes, usual, now()))
  if (list.length < 2) return null
  const next = nextToThank(list, placeAfter(message, record.interview.interviewers))
  if (next === null) return "all-done"
  const { person } = next
  const interview = { ...record.interview, me: ownDetails(record.interview.me, usual.me) }
  const { tone, wordings } = usual
  const choice = { catalogue: templates.getState().catalogue, tone, wordings }
  return {
    name: personName(person),
    url: person.email === "" ? null : noteLink(target, { person, interview }, now(), choice),
    place: handwrittenPlace(record.id, list.indexOf(next)),
  }
}

/** The place behind the last of the people that a note went to. */
function placeAfter({ to }: SentMessage, people: Parameters<typeof personOf>[1]): number {
  const places = to.map((mailbox) => {
    const person = personOf({ ...mailbox, field: "to" }, people)
    return person === null ? -1 : people.indexOf(person)
  })
  return Math.max(-1, ...places) + 1
}
