import { defineSection } from "~src/templates/define-section"

export const interestReplyWarm = defineSection({
  id: "interest-reply-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["reply"],
  title: "Interest in a reply, warmly",
  body: "I am still very keen to join {{company}} and happy to take the next step.",
  satisfies: ["interest"],
})
