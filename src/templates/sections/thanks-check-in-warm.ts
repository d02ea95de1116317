import { defineSection } from "~src/templates/define-section"

export const thanksCheckInWarm = defineSection({
  id: "thanks-check-in-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["check-in"],
  title: "Thanks in a check-in, warmly",
  body: "Thank you again for our conversation {{day}} about the {{role}} role. I enjoyed hearing how you work at {{company}}.",
  satisfies: ["gratitude"],
})
