import { defineSection } from "~src/templates/define-section"

export const thanksReplyFormal = defineSection({
  id: "thanks-reply-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["reply"],
  title: "Thanks for their message, formally",
  body: "Thank you for your message about the {{role}} role at {{company}}.",
  satisfies: ["gratitude"],
})
