import { defineSection } from "~src/templates/define-section"

export const thanksFinalCheckInWarm = defineSection({
  id: "thanks-final-check-in-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["final-check-in"],
  title: "Thanks in a last check-in, warmly",
  body: "Thank you again for our conversation {{day}} and for considering me for the {{role}} role.",
  satisfies: ["gratitude"],
})
