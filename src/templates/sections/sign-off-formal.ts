import { defineSection } from "~src/templates/define-section"

export const signOffFormal = defineSection({
  id: "sign-off-formal",
  slot: "sign-off",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"],
  title: "Formal sign-off with contact details",
  body: "Kind regards,\n{{sender}}\n{{phone}}\n{{email}}\n{{linkedin}}",
  satisfies: ["sign-off", "contact-details"],
})
