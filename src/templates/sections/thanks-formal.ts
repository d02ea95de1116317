import { defineSection } from "~src/templates/define-section"

export const thanksFormal = defineSection({
  id: "thanks-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Formal thank-you",
  body: "Thank you for taking the time to speak with me {{day}} about the {{role}} role at {{company}}.",
  satisfies: ["gratitude"],
})
