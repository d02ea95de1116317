import { defineSection } from "~src/templates/define-section"

export const forwardLookAvailabilityBrief = defineSection({
  id: "forward-look-availability-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to say more, in short",
  body: "I am happy to send anything else you need.",
  others: [
    { body: "If you have more questions, I am happy to answer them." },
    { body: "Just let me know if you need anything more from me." },
  ],
  satisfies: ["availability"],
})
