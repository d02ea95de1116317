import { defineSection } from "~src/templates/define-section"

export const signOffContactDetailsFormal = defineSection({
  id: "sign-off-contact-details-formal",
  slot: "sign-off",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Your contact details, in full",
  body: "{{email}}\n{{phone}}\n{{linkedin}}",
  satisfies: ["contact-details"],
})
