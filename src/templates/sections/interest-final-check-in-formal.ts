import { defineSection } from "~src/templates/define-section"

export const interestFinalCheckInFormal = defineSection({
  id: "interest-final-check-in-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["final-check-in"],
  title: "Interest in a last check-in, formally",
  body: "I am writing once more because I remain interested in the position, should it still be open.",
  satisfies: ["interest"],
})
