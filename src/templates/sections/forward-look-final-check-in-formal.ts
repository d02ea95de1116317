import { defineSection } from "~src/templates/define-section"

export const forwardLookFinalCheckInFormal = defineSection({
  id: "forward-look-final-check-in-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["final-check-in"],
  title: "Leave it with them, formally",
  body: "I understand that these decisions take time, so I will not write again about it. Should anything change, I would be very glad to hear from you.",
  satisfies: ["forward-look"],
})
