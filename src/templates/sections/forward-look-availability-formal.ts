import { defineSection } from "~src/templates/define-section"

export const forwardLookAvailabilityFormal = defineSection({
  id: "forward-look-availability-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to say more, formally",
  body: "I would be glad to send anything further you need, or to talk again at a time that suits you.",
  satisfies: ["availability"],
})
