import { defineSection } from "~src/templates/define-section"

export const signOffWarm = defineSection({
  id: "sign-off-warm",
  slot: "sign-off",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"],
  title: "Warm sign-off with contact details",
  body: "Warm regards,\n{{sender}}\n{{phone}}\n{{email}}",
  satisfies: ["sign-off", "contact-details"],
})
