import { defineSection } from "~src/templates/define-section"

export const thanksSecondRoundFormal = defineSection({
  id: "thanks-second-round-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Thanks for a second round, formally",
  body: "Thank you for the second conversation {{day}} about the {{role}} role at {{company}}.",
  others: [
    {
      body: "I am grateful for the chance to come back {{day}} and discuss the {{role}} role at {{company}} in more depth.",
    },
    {
      body: "I appreciated the opportunity to continue our discussion of the {{role}} role at {{company}} {{day}}.",
    },
    {
      body: "Many thanks for meeting with me again {{day}} about the {{role}} role at {{company}}.",
    },
  ],
  satisfies: ["gratitude"],
})
