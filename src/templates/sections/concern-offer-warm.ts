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
  others: [
    {
      body: "You asked about {{concern}}, and I would gladly tell you more.",
      bodyForStatement: "You made a good point that I would gladly come back to: {{concern}}.",
    },
    {
      body: "If you would like to hear more about {{concern}}, just ask me.",
      bodyForStatement: "If you would like to hear more on a point you raised, just ask me: {{concern}}.",
    },
  ],
  onlyWith: "concern",
  satisfies: ["concern"],
})
