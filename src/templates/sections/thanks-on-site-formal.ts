import { defineSection } from "~src/templates/define-section"

export const thanksOnSiteFormal = defineSection({
  id: "thanks-on-site-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Thanks for a visit, formally",
  body: "Thank you for receiving me at {{company}} {{day}} and for the time you gave me during my visit.",
  others: [
    { body: "I am grateful for the time you set aside for me during my visit to {{company}} {{day}}." },
    {
      body: "I appreciated the opportunity to visit {{company}} {{day}} and to speak with you about the {{role}} role.",
    },
    {
      body: "Many thanks for your part in my visit to {{company}} {{day}} and for speaking with me about the {{role}} role.",
    },
  ],
  satisfies: ["gratitude"],
})
