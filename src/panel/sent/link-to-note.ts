import type { Interview, Interviewer } from "~src/interviews/interview"
import { ownDetails } from "~src/interviews/own-details"
import type { PanelServices } from "~src/panel/services"
import type { ComposeLink } from "~src/templates/compose-link"
import { type ComposeTarget, noteCompose } from "~src/templates/note-link"

/** A compose window in `target` with the thank-you for `person` that she would choose: in her words, wordings and tone. */
export function linkToNote(
  { settings, templates, sentNotes, now }: PanelServices,
  target: ComposeTarget,
  person: Interviewer,
  interview: Interview,
): ComposeLink {
  const { me, tone, wordings } = settings.getState().settings
  const { catalogue } = templates.getState()
  const signed = { ...interview, me: ownDetails(interview.me, me) }
  const sent = sentNotes.getState().notes.map(({ message }) => message)
  return noteCompose(target, { person, interview: signed }, now(), { catalogue, tone, wordings, sent })
}
