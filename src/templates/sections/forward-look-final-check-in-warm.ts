import { defineSection } from "~src/templates/define-section"

export const forwardLookFinalCheckInWarm = defineSection({
  id: "forward-look-final-check-in-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["final-check-in"],
  title: "Leave it with them, warmly",
  body: "I know these decisions take time, so I will leave it with you from here. If anything changes, now or later, I would be very glad to hear from you.",
  satisfies: ["forward-look"],
})
