import { defineSection } from "~src/templates/define-section"

export const interestCheckInWarm = defineSection({
  id: "interest-check-in-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["check-in"],
  title: "Interest in a check-in, warmly",
  body: "I am still very interested in the role and would love to join the team at {{company}}.",
  satisfies: ["interest"],
})
