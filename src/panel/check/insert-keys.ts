import type { MessageKey } from "~src/platform/i18n"
import type { Slot } from "~src/templates/section"

/** What the button says that inserts a section of each slot: "Insert a thank-you line". */
export const INSERT_KEYS: Readonly<Record<Slot, MessageKey>> = {
  greeting: "insertGreeting",
  thanks: "insertThanks",
  recall: "insertRecall",
  interest: "insertInterest",
  fit: "insertFit",
  concern: "insertConcern",
  extra: "insertExtra",
  "forward-look": "insertForwardLook",
  "sign-off": "insertSignOff",
}
