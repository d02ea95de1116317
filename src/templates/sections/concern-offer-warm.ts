import { defineSection } from "~src/templates/define-section"

export const concernOfferWarm = defineSection({
  id: "concern-offer-warm",
  slot: "concern",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to go into a concern, warmly",
  body: "As for your question about {{concern}}, I am happy to talk it through or send an example.",
  bodyForStatement:
    "You also raised a fair point: {{concern}}. I am happy to talk it through or send an example.",
  onlyWith: "concern",
  satisfies: ["concern"],
})
