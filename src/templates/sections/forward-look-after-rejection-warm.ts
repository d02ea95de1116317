import { defineSection } from "~src/templates/define-section"

export const forwardLookAfterRejectionWarm = defineSection({
  id: "forward-look-after-rejection-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["after-rejection"],
  title: "Good wishes, warmly",
  body: "I wish you and the team all the best, and I hope we get to talk again another time.",
  satisfies: ["forward-look"],
})
