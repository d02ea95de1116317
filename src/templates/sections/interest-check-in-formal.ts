import { defineSection } from "~src/templates/define-section"

export const interestCheckInFormal = defineSection({
  id: "interest-check-in-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["check-in"],
  title: "Interest in a check-in, formally",
  body: "I remain very interested in the position and in joining {{company}}.",
  satisfies: ["interest"],
})
