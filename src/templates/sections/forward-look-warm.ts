import { defineSection } from "~src/templates/define-section"

export const forwardLookWarm = defineSection({
  id: "forward-look-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Closing, warmly",
  body: "If anything more from me would help, I will gladly send it. I look forward to hearing from you {{around-promised-date}}.",
  satisfies: ["forward-look", "availability"],
})
