import { defineSection } from "~src/templates/define-section"

export const signOffContactDetailsWarm = defineSection({
  id: "sign-off-contact-details-warm",
  slot: "sign-off",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Your contact details",
  body: "{{phone}}\n{{email}}\n{{linkedin}}",
  satisfies: ["contact-details"],
})
