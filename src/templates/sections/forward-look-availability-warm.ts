import { defineSection } from "~src/templates/define-section"

export const forwardLookAvailabilityWarm = defineSection({
  id: "forward-look-availability-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Offer to say more, warmly",
  body: "If anything more from me would help, just let me know and I will gladly send it.",
  others: [
    { body: "I am always happy to talk again if more questions come up." },
    { body: "Please feel free to ask me for anything else you need." },
  ],
  satisfies: ["availability"],
})
