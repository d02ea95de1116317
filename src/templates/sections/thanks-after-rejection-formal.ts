import { defineSection } from "~src/templates/define-section"

export const thanksAfterRejectionFormal = defineSection({
  id: "thanks-after-rejection-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["after-rejection"],
  title: "Thanks after a no, formally",
  body: "Thank you for letting me know your decision, and for considering me for the {{role}} role at {{company}}.",
  satisfies: ["gratitude"],
})
