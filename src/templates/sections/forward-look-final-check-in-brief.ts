import { defineSection } from "~src/templates/define-section"

export const forwardLookFinalCheckInBrief = defineSection({
  id: "forward-look-final-check-in-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["final-check-in"],
  title: "Leave it with them, in short",
  body: "I will leave it with you from here, and would be glad to hear from you if anything changes.",
  satisfies: ["forward-look"],
})
