import { defineSection } from "~src/templates/define-section"

export const forwardLookFormal = defineSection({
  id: "forward-look-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Closing, formally",
  body: "I would be glad to send anything further you need or to talk again at a time that suits you. I look forward to hearing from you {{around-promised-date}}.",
  satisfies: ["forward-look", "availability"],
})
