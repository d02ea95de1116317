import { defineSection } from "~src/templates/define-section"

export const thanksCheckInFormal = defineSection({
  id: "thanks-check-in-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["check-in"],
  title: "Thanks in a check-in, formally",
  body: "Thank you again for speaking with me {{day}} about the {{role}} role at {{company}}.",
  satisfies: ["gratitude"],
})
