import type { MessageKey } from "~src/platform/i18n"
import type { Slot } from "~src/templates/section"

const OF_SLOT: Readonly<Record<Slot, MessageKey>> = {
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

/** Sections that meet these are about less than their slot. */
const OF_RULE: ReadonlyMap<string, MessageKey> = new Map([
  ["availability", "insertAvailability"],
  ["contact-details", "insertContactDetails"],
])

/** What the button says that meets a rule with a section of `slot`: "Insert a thank-you line". */
export function insertKey(ruleId: string, slot: Slot): MessageKey {
  return OF_RULE.get(ruleId) ?? OF_SLOT[slot]
}
