import { cadenceOf, isOpen } from "~src/interviews/cadence/cadence"
import { ownDetails } from "~src/interviews/own-details"
import { targetHere } from "~src/panel/sent/target-here"
import type { PanelServices } from "~src/panel/services"
import { cadenceInput } from "~src/platform/cadence-input"
import { noteLink } from "~src/templates/note-link"
import { dueTitle } from "~src/ui/due-words"
import type { WebmailId } from "~src/webmail/compose-view"

/** The note that is due next after an interview, and the address of a compose window for it. */
export interface NextNote {
  readonly title: string
  readonly url: string
}

/** What is due next after the interview `id`, in the webmail and account of the page at `location`; null when nothing is. */
export function nextNote(
  { interviews, sentNotes, settings, templates, now }: PanelServices,
  id: string,
  webmail: WebmailId,
  location: Pick<Location, "hostname" | "pathname">,
): NextNote | null {
  const record = interviews.getState().records.find((each) => each.id === id)
  const target = targetHere(webmail, location)
  if (!record || target === null) return null
  const usual = settings.getState().settings
  const { due } = cadenceOf(cadenceInput(record, sentNotes.getState().notes, usual, now()))
  const next = due.find((note) => note.kind === "thank-you" && isOpen(note))
  if (!next) return null
  const interview = { ...record.interview, me: ownDetails(record.interview.me, usual.me) }
  const note = { person: next.person, interview, kind: next.kind }
  const { tone, wordings } = usual
  const choice = { catalogue: templates.getState().catalogue, tone, wordings }
  return { title: dueTitle(next, interview), url: noteLink(target, note, now(), choice) }
}
