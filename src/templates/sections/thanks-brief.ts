import { defineSection } from "~src/templates/define-section"

export const thanksBrief = defineSection({
  id: "thanks-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Short thank-you",
  body: "Thank you for your time {{day}} and for telling me more about the {{role}} role.",
  satisfies: ["gratitude"],
})
