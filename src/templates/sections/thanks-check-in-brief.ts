import { defineSection } from "~src/templates/define-section"

export const thanksCheckInBrief = defineSection({
  id: "thanks-check-in-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["check-in"],
  title: "Thanks in a check-in, in short",
  body: "Thanks again for speaking with me {{day}} about the {{role}} role.",
  satisfies: ["gratitude"],
})
