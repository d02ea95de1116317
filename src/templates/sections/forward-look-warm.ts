import { defineSection } from "~src/templates/define-section"

export const forwardLookWarm = defineSection({
  id: "forward-look-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Closing, warmly",
  body: "If there is anything more I can tell you or send you, I would be glad to. I look forward to hearing from you {{around-promised-date}}.",
  satisfies: ["forward-look", "availability"],
})
