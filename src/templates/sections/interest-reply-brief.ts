import { defineSection } from "~src/templates/define-section"

export const interestReplyBrief = defineSection({
  id: "interest-reply-brief",
  slot: "interest",
  tone: "brief",
  noteKinds: ["reply"],
  title: "Interest in a reply, in short",
  body: "I am still very interested and happy to take the next step.",
  satisfies: ["interest"],
})
