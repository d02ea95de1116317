import { defineSection } from "~src/templates/define-section"

export const thanksAfterRejectionWarm = defineSection({
  id: "thanks-after-rejection-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["after-rejection"],
  title: "Thanks after a no, warmly",
  body: "Thank you for letting me know, and for the time you took to talk with me about the {{role}} role. I am sorry it did not work out this time, and I enjoyed our conversation all the same.",
  satisfies: ["gratitude"],
})
