import { defineSection } from "~src/templates/define-section"

export const thanksFinalCheckInBrief = defineSection({
  id: "thanks-final-check-in-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["final-check-in"],
  title: "Thanks in a last check-in, in short",
  body: "Thanks again for considering me for the {{role}} role.",
  satisfies: ["gratitude"],
})
