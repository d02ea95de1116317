import { defineSection } from "~src/templates/define-section"

export const interestFinalCheckInWarm = defineSection({
  id: "interest-final-check-in-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["final-check-in"],
  title: "Interest in a last check-in, warmly",
  body: "I wanted to check in one last time: if the role is still open, I would love to join {{company}}.",
  satisfies: ["interest"],
})
