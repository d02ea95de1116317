import { defineSection } from "~src/templates/define-section"

export const forwardLookCheckInBrief = defineSection({
  id: "forward-look-check-in-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["check-in"],
  title: "Ask for news, in short",
  body: "Is there any news on the next steps? I look forward to hearing from you.",
  satisfies: ["forward-look"],
})
