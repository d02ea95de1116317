import { defineSection } from "~src/templates/define-section"

export const thanksWarm = defineSection({
  id: "thanks-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Warm thank-you",
  body: "Thank you for our conversation {{day}} about the {{role}} role. It gave me a much clearer picture of the work at {{company}}.",
  satisfies: ["gratitude"],
})
