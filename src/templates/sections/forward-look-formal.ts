import { defineSection } from "~src/templates/define-section"

export const forwardLookFormal = defineSection({
  id: "forward-look-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Closing, formally",
  body: "I would be glad to provide anything further you need and am available to talk again at any time that suits you. I look forward to hearing from you {{around-promised-date}}.",
  satisfies: ["forward-look", "availability"],
})
