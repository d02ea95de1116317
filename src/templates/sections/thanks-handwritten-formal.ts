import { defineSection } from "~src/templates/define-section"

export const thanksHandwrittenFormal = defineSection({
  id: "thanks-handwritten-formal",
  slot: "thanks",
  tone: "formal",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Thanks on a card, formally",
  body: "Thank you for meeting with me about the {{role}} role at {{company}}.",
  others: [
    { body: "I am grateful for the time you gave me to discuss the {{role}} role at {{company}}." },
    { body: "It was a pleasure to meet you and to learn about the {{role}} role. Thank you for your time." },
    { body: "Many thanks for the time you took to speak with me about working at {{company}}." },
  ],
  satisfies: ["gratitude"],
})
