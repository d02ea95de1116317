import { defineSection } from "~src/templates/define-section"

export const thanksPanelFormal = defineSection({
  id: "thanks-panel-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Thanks to one of a panel, formally",
  body: "Thank you for taking part in my interview {{day}} for the {{role}} role at {{company}}.",
  others: [
    {
      body: "I am grateful for your questions and your time in my interview {{day}} for the {{role}} role at {{company}}.",
    },
    {
      body: "I appreciated the opportunity to speak with you and your colleagues {{day}} about the {{role}} role at {{company}}.",
    },
    {
      body: "Many thanks to you and your colleagues for the time you gave me {{day}} to discuss the {{role}} role at {{company}}.",
    },
  ],
  satisfies: ["gratitude"],
})
