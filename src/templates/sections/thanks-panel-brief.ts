import { defineSection } from "~src/templates/define-section"

export const thanksPanelBrief = defineSection({
  id: "thanks-panel-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Thanks to one of a panel, in short",
  body: "Thank you for joining my interview {{day}} for the {{role}} role.",
  others: [
    { body: "Thanks to you and your colleagues for the conversation {{day}} about the {{role}} role." },
    { body: "I appreciate your time and your questions {{day}}." },
    { body: "Thank you for being part of the interview {{day}} for the {{role}} role." },
  ],
  satisfies: ["gratitude"],
})
