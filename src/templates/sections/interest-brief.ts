import { defineSection } from "~src/templates/define-section"

export const interestBrief = defineSection({
  id: "interest-brief",
  slot: "interest",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Interest, in short",
  body: "I would very much like to join {{company}}.",
  others: [
    { body: "I am very interested in the role." },
    { body: "I would be glad to work at {{company}}." },
    { body: "I am keen to join the team at {{company}}." },
  ],
  satisfies: ["interest"],
})
