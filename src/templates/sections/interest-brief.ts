import { defineSection } from "~src/templates/define-section"

export const interestBrief = defineSection({
  id: "interest-brief",
  slot: "interest",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Interest, in short",
  body: "I would very much like to join {{company}}.",
  satisfies: ["interest"],
})
