import { defineSection } from "~src/templates/define-section"

export const thanksFormal = defineSection({
  id: "thanks-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Formal thank-you",
  body: "Thank you for taking the time to speak with me {{day}} about the {{role}} role at {{company}}.",
  others: [
    {
      body: "I am grateful for the time you gave me {{day}} to discuss the {{role}} role at {{company}}.",
    },
    {
      body: "I appreciated the opportunity to meet you {{day}} and to learn more about the {{role}} role at {{company}}.",
    },
    { body: "Many thanks for meeting with me {{day}} to discuss the {{role}} role at {{company}}." },
  ],
  satisfies: ["gratitude"],
})
