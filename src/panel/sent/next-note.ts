import { nextToThank, thankList } from "~src/interviews/cadence/thank-list"
import { personOf } from "~src/interviews/match-interview"
import type { SentMessage } from "~src/interviews/sent-note"
import { linkToNote } from "~src/panel/sent/link-to-note"
import { targetHere } from "~src/panel/sent/target-here"
import type { PanelServices } from "~src/panel/services"
import { cadenceInput } from "~src/platform/cadence-input"
import { handwrittenPlace } from "~src/platform/handwritten-place"
import type { ComposeLink } from "~src/templates/compose-link"
import { personName } from "~src/ui/person-name"
import type { WebmailId } from "~src/webmail/compose-view"

/** What comes after a thank-you: a note to the next person met, or that nobody is left. */
export type NextNote =
  | {
      readonly name: string
      /** To a compose window for the note; null where nobody knows the person's address. */
      readonly link: ComposeLink | null
      /** Of the page for a note by hand. */
      readonly place: string
    }
  | "all-done"

/**
 * Who is next to be thanked after `message`, in the webmail and account of the page at `location`; null where it was no
 * thank-you, or one person was met.
 */
export function nextNote(
  services: PanelServices,
  message: SentMessage,
  webmail: WebmailId,
  location: Pick<Location, "hostname" | "pathname">,
): NextNote | null {
  const { interviews, sentNotes, settings, now } = services
  const record = interviews.getState().records.find((each) => each.id === message.interviewId)
  const target = targetHere(webmail, location)
  if (!record || target === null || message.kind !== "thank-you") return null
  const notes = sentNotes.getState().notes
  const list = thankList(cadenceInput(record, notes, settings.getState().settings, now()))
  if (list.length < 2) return null
  const next = nextToThank(list, placeAfter(message, record.interview.interviewers))
  if (next === null) return "all-done"
  const { person } = next
  return {
    name: personName(person),
    link: person.email === "" ? null : linkToNote(services, target, person, record.interview),
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
