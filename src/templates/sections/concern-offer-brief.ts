import { defineSection } from "~src/templates/define-section"

export const concernOfferBrief = defineSection({
  id: "concern-offer-brief",
  slot: "concern",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to go into a concern, in short",
  body: "I would be glad to say more on your question about {{concern}}.",
  bodyForStatement: "You raised a fair point, and I would be glad to say more on it: {{concern}}.",
  onlyWith: "concern",
  satisfies: ["concern"],
})
