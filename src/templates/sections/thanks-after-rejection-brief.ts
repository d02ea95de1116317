import { defineSection } from "~src/templates/define-section"

export const thanksAfterRejectionBrief = defineSection({
  id: "thanks-after-rejection-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["after-rejection"],
  title: "Thanks after a no, in short",
  body: "Thank you for letting me know, and for your time.",
  satisfies: ["gratitude"],
})
