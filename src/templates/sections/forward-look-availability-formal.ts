import { defineSection } from "~src/templates/define-section"

export const forwardLookAvailabilityFormal = defineSection({
  id: "forward-look-availability-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to say more, formally",
  body: "I would be glad to send anything further you need, or to talk again at a time that suits you.",
  others: [
    { body: "If you have further questions, I am available at any time that suits you." },
    { body: "I would be pleased to provide references or anything else that would help." },
  ],
  satisfies: ["availability"],
})
