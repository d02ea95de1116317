import { defineSection } from "~src/templates/define-section"

export const interestWarm = defineSection({
  id: "interest-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Interest, warmly",
  body: "I left even keener on the role and would love to join {{company}}.",
  satisfies: ["interest"],
})
