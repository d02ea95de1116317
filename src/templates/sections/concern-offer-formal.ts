import { defineSection } from "~src/templates/define-section"

export const concernOfferFormal = defineSection({
  id: "concern-offer-formal",
  slot: "concern",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to go into a concern, formally",
  body: "As for your question about {{concern}}, I can send examples or discuss it further.",
  bodyForStatement: "You also raised a fair point: {{concern}}. I can send examples or discuss it further.",
  onlyWith: "concern",
  satisfies: ["concern"],
})
