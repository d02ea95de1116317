import type { DueNote } from "~src/interviews/cadence/due-note"
import type { Interview } from "~src/interviews/interview"
import { interviewLabel } from "~src/interviews/interview-label"
import { nameForms } from "~src/interviews/name-forms"
import type { SentKind } from "~src/interviews/sent-note"
import { type MessageKey, say } from "~src/platform/i18n"

const TITLES: Readonly<Record<SentKind, MessageKey>> = {
  "thank-you": "dueThank",
  "check-in": "dueCheckIn",
  "final-check-in": "dueFinalCheckIn",
  "after-rejection": "dueAfterRejection",
  reply: "dueReply",
}

/** "Thank Dana Whitfield", "Check in with Orbit Labs". */
export function dueTitle({ kind, person }: DueNote, interview: Interview): string {
  const company = interviewLabel(interview) || say("interviewUnnamed")
  const reader = person === null ? "" : nameForms(person.name).full || person.email
  if (kind === "thank-you" && reader === "") return say("dueThankNobody", { company })
  return say(TITLES[kind], { name: reader || company, company })
}
