import { defineSection } from "~src/templates/define-section"

export const interestReplyFormal = defineSection({
  id: "interest-reply-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["reply"],
  title: "Interest in a reply, formally",
  body: "I remain very interested in the position and would be pleased to take the next step.",
  satisfies: ["interest"],
})
