import { defineSection } from "~src/templates/define-section"

export const concernOfferWarm = defineSection({
  id: "concern-offer-warm",
  slot: "concern",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to go into a concern, warmly",
  body: "As for your question about {{concern}}, I would be glad to send an example or two, or to talk it through.",
  bodyForStatement:
    "You also raised a fair point: {{concern}}. I would be glad to send an example or two, or to talk it through.",
  onlyWith: "concern",
  satisfies: ["concern"],
})
