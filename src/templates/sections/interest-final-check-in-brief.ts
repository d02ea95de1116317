import { defineSection } from "~src/templates/define-section"

export const interestFinalCheckInBrief = defineSection({
  id: "interest-final-check-in-brief",
  slot: "interest",
  tone: "brief",
  noteKinds: ["final-check-in"],
  title: "Interest in a last check-in, in short",
  body: "I am still interested in joining {{company}} if the role is open.",
  satisfies: ["interest"],
})
