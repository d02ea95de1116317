import { nameForms } from "~src/interviews/name-forms"
import type { SentKind, SentMessage } from "~src/interviews/sent-note"
import { type MessageKey, say } from "~src/platform/i18n"

const TITLES: Readonly<Record<SentKind, MessageKey>> = {
  "thank-you": "sentThankYou",
  "check-in": "sentCheckIn",
  "final-check-in": "sentFinalCheckIn",
  "after-rejection": "sentAfterRejection",
  reply: "sentReply",
}

/** "Thank-you to Dana Whitfield". */
export function sentTitle({ kind, to }: SentMessage): string {
  const names = to.map(({ name, address }) => nameForms(name).full || address)
  return say(TITLES[kind], { name: names.join(", ") })
}
