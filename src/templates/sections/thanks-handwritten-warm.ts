import { defineSection } from "~src/templates/define-section"

export const thanksHandwrittenWarm = defineSection({
  id: "thanks-handwritten-warm",
  slot: "thanks",
  tone: "warm",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Thanks on a card, warmly",
  body: "Thank you for the time you took to talk with me about the {{role}} role.",
  others: [
    { body: "Thank you so much for such a good conversation about the {{role}} role." },
    { body: "It was a pleasure to meet you, and thank you for telling me so much about {{company}}." },
    { body: "Thank you for making me feel welcome when we talked about the {{role}} role." },
  ],
  satisfies: ["gratitude"],
})
