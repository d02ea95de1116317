import { defineSection } from "~src/templates/define-section"

export const thanksReplyWarm = defineSection({
  id: "thanks-reply-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["reply"],
  title: "Thanks for their message, warmly",
  body: "Thank you for getting back to me about the {{role}} role. I was glad to hear from you.",
  satisfies: ["gratitude"],
})
