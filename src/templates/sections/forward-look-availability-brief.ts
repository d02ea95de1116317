import { defineSection } from "~src/templates/define-section"

export const forwardLookAvailabilityBrief = defineSection({
  id: "forward-look-availability-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to say more, in short",
  body: "I am happy to send anything else you need.",
  satisfies: ["availability"],
})
