import { defineSection } from "~src/templates/define-section"

export const forwardLookAfterRejectionBrief = defineSection({
  id: "forward-look-after-rejection-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["after-rejection"],
  title: "Good wishes, in short",
  body: "All the best to you and the team, and I hope to talk again another time.",
  satisfies: ["forward-look"],
})
