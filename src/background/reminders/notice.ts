import type { DueNote } from "~src/interviews/cadence/due-note"
import type { Interview } from "~src/interviews/interview"
import { interviewLabel } from "~src/interviews/interview-label"
import { nameForms } from "~src/interviews/name-forms"
import { SENT_KINDS, type SentKind } from "~src/interviews/sent-note"
import { dueTitle } from "~src/platform/due-title"
import { say, sayCount } from "~src/platform/i18n"
import type { SystemNotice } from "~src/platform/notifications"

const PREFIX = "due"

/** The id of the notification of notes of one kind. Whatever a click has to know is in it: the background forgets. */
export function noticeId(interviewId: string, kind: SentKind): string {
  return [PREFIX, kind, interviewId].join(":")
}

/** What `noticeId` put into an id; null for any other id. */
export function readNoticeId(id: string): { readonly interviewId: string; readonly kind: SentKind } | null {
  const [prefix, kind, ...rest] = id.split(":")
  const known = SENT_KINDS.find((one) => one === kind)
  return prefix === PREFIX && known ? { kind: known, interviewId: rest.join(":") } : null
}

/** What the notification of `due` says. */
export function noticeFor(interview: Interview, due: readonly DueNote[]): SystemNotice {
  const label = interviewLabel(interview)
  return {
    title: titleFor(interview, due),
    message: interview.role === "" || interview.role === label ? label : `${label}, ${interview.role}`,
    buttons: [say("reminderWrite"), say("reminderLater")],
  }
}

/** The title of the first, and for several thank-yous how many more there are. */
function titleFor(interview: Interview, due: readonly DueNote[]): string {
  const [first] = due
  if (!first) return interviewLabel(interview)
  const reader = first.person ? nameForms(first.person.name).full || first.person.email : ""
  if (due.length === 1 || reader === "") return dueTitle(first, interview)
  return sayCount("reminderThankSeveral", due.length - 1, { name: reader })
}
