import { defineSection } from "~src/templates/define-section"

export const concernOfferBrief = defineSection({
  id: "concern-offer-brief",
  slot: "concern",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to go into a concern, in short",
  body: "I can also say more about {{concern}}.",
  bodyForStatement: "I can also say more on one point you raised: {{concern}}.",
  others: [
    {
      body: "I am happy to go into {{concern}} if that helps.",
      bodyForStatement: "I am happy to go into a point you raised: {{concern}}.",
    },
    {
      body: "Just ask if you want to know more about {{concern}}.",
      bodyForStatement: "Just ask if you want to know more on a point you raised: {{concern}}.",
    },
  ],
  onlyWith: "concern",
  satisfies: ["concern"],
})
