import { defineSection } from "~src/templates/define-section"

export const interestFormal = defineSection({
  id: "interest-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Interest, formally",
  body: "Our conversation made me more certain that I would like to join {{company}}.",
  satisfies: ["interest"],
})
