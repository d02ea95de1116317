import { defineSection } from "~src/templates/define-section"

export const thanksHandwrittenBrief = defineSection({
  id: "thanks-handwritten-brief",
  slot: "thanks",
  tone: "brief",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Thanks on a card, in short",
  body: "Thank you for a good conversation about the {{role}} role.",
  others: [
    { body: "Thanks for meeting with me about the {{role}} role." },
    { body: "I appreciate the time you took to talk about the {{role}} role." },
    { body: "Thank you for talking with me about {{company}}." },
  ],
  satisfies: ["gratitude"],
})
