import { defineSection } from "~src/templates/define-section"

export const interestWarm = defineSection({
  id: "interest-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Interest, warmly",
  body: "After our talk I am even keener on this role, and I would love to join the team at {{company}}.",
  satisfies: ["interest"],
})
