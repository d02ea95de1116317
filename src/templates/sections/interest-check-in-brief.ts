import { defineSection } from "~src/templates/define-section"

export const interestCheckInBrief = defineSection({
  id: "interest-check-in-brief",
  slot: "interest",
  tone: "brief",
  noteKinds: ["check-in"],
  title: "Interest in a check-in, in short",
  body: "I am still very interested in joining {{company}}.",
  satisfies: ["interest"],
})
