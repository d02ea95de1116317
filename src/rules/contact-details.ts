import { findContacts } from "~src/rules/match/find-contacts"
import { defineRule } from "~src/rules/rule"

/** Opinion: one way to reach the writer is enough; four of five praised notes give none, so it is never more than a hint. */
export const contactDetails = defineRule({
  meta: {
    id: "contact-details",
    title: "Your contact details",
    ask: "Add your phone or e-mail",
    why: "A number or address under your name saves the reader looking for it.",
    source: "a guide with two example letters",
    importance: { "thank-you": "could", "check-in": "could", reply: "could" },
  },
  messages: {
    missing: "There is no phone number or e-mail under your name yet.",
  },
  check(draft) {
    const passages = findContacts(draft)
    if (passages.length > 0) return { state: "met", passages }
    return { state: "unmet", problems: [{ messageId: "missing" }] }
  },
})
