import type { NoteKind } from "~src/draft/note-kind"
import type { MessageKey } from "~src/platform/i18n"

/** The kinds of note, in the order they are offered, with their names. */
export const KIND_KEYS: Readonly<Record<NoteKind, MessageKey>> = {
  "thank-you": "kindThankYou",
  "check-in": "kindCheckIn",
  "final-check-in": "kindFinalCheckIn",
  "after-rejection": "kindAfterRejection",
  reply: "kindReply",
  "not-a-follow-up": "kindNone",
}
