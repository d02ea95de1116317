import { defineSection } from "~src/templates/define-section"

export const interestAfterRejectionFormal = defineSection({
  id: "interest-after-rejection-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["after-rejection"],
  title: "Later openings, formally",
  body: "I remain interested in {{company}} and would be glad to be considered for a suitable role in the future.",
  satisfies: ["interest"],
})
