import { defineSection } from "~src/templates/define-section"

export const thanksBrief = defineSection({
  id: "thanks-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Short thank-you",
  body: "Thank you for your time {{day}} and for telling me more about the {{role}} role.",
  others: [
    { body: "Thanks for speaking with me {{day}} about the {{role}} role." },
    { body: "I appreciate the time you took {{day}} to tell me about the {{role}} role." },
    { body: "Thank you for meeting with me {{day}} to talk about the {{role}} role." },
  ],
  satisfies: ["gratitude"],
})
