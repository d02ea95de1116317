import { defineSection } from "~src/templates/define-section"

export const interestFormal = defineSection({
  id: "interest-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Interest, formally",
  body: "Our conversation confirmed my interest in the role, and I would very much like to join {{company}}.",
  satisfies: ["interest"],
})
