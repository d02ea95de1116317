import { defineSection } from "~src/templates/define-section"

export const signOffContactDetailsBrief = defineSection({
  id: "sign-off-contact-details-brief",
  slot: "sign-off",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Your contact details, in short",
  body: "{{phone}}\n{{email}}",
  satisfies: ["contact-details"],
})
