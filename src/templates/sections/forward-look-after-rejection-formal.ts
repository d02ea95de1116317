import { defineSection } from "~src/templates/define-section"

export const forwardLookAfterRejectionFormal = defineSection({
  id: "forward-look-after-rejection-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["after-rejection"],
  title: "Good wishes, formally",
  body: "I wish you and your colleagues every success, and I hope to have the chance to speak with you again.",
  satisfies: ["forward-look"],
})
