import { defineSection } from "~src/templates/define-section"

export const concernOfferFormal = defineSection({
  id: "concern-offer-formal",
  slot: "concern",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to go into a concern, formally",
  body: "As for your question about {{concern}}, I can send examples or discuss it further.",
  bodyForStatement: "You also raised a fair point: {{concern}}. I can send examples or discuss it further.",
  others: [
    {
      body: "Should you wish to hear more about {{concern}}, I can provide details.",
      bodyForStatement:
        "Should you wish to hear more on one point you raised, I can provide details: {{concern}}.",
    },
    {
      body: "I would be pleased to say more about {{concern}} if that would help.",
      bodyForStatement: "I would be pleased to say more on a point you raised: {{concern}}.",
    },
  ],
  onlyWith: "concern",
  satisfies: ["concern"],
})
