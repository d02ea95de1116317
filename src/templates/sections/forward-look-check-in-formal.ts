import { defineSection } from "~src/templates/define-section"

export const forwardLookCheckInFormal = defineSection({
  id: "forward-look-check-in-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["check-in"],
  title: "Ask for news, formally",
  body: "May I ask whether there is any news on the next steps? I would be glad to send anything further you need, and I look forward to hearing from you.",
  satisfies: ["forward-look", "availability"],
})
