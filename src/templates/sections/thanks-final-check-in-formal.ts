import { defineSection } from "~src/templates/define-section"

export const thanksFinalCheckInFormal = defineSection({
  id: "thanks-final-check-in-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["final-check-in"],
  title: "Thanks in a last check-in, formally",
  body: "Thank you once more for considering me for the {{role}} role at {{company}}.",
  satisfies: ["gratitude"],
})
