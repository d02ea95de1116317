import { defineSection } from "~src/templates/define-section"

export const forwardLookCheckInWarm = defineSection({
  id: "forward-look-check-in-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["check-in"],
  title: "Ask for news, warmly",
  body: "When you have a moment, could you let me know where things stand? If anything more from me would help, I would be glad to send it. I look forward to hearing from you.",
  satisfies: ["forward-look", "availability"],
})
