import { defineSection } from "~src/templates/define-section"

export const thanksReplyBrief = defineSection({
  id: "thanks-reply-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["reply"],
  title: "Thanks for their message, in short",
  body: "Thank you for your message.",
  satisfies: ["gratitude"],
})
