import { defineSection } from "~src/templates/define-section"

export const forwardLookHandwrittenFormal = defineSection({
  id: "forward-look-handwritten-formal",
  slot: "forward-look",
  tone: "formal",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Closing of a card, formally",
  body: "I hope to have the chance to speak with you again.",
  others: [
    { body: "I look forward to meeting you again." },
    { body: "I would be glad to continue our conversation, and I hope to see you again soon." },
    { body: "I look forward to hearing from you." },
  ],
  satisfies: ["forward-look"],
})
