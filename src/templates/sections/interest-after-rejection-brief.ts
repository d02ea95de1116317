import { defineSection } from "~src/templates/define-section"

export const interestAfterRejectionBrief = defineSection({
  id: "interest-after-rejection-brief",
  slot: "interest",
  tone: "brief",
  noteKinds: ["after-rejection"],
  title: "Later openings, in short",
  body: "I would be glad to be considered for other roles at {{company}}.",
  satisfies: ["interest"],
})
