import { defineSection } from "~src/templates/define-section"

export const forwardLookReplyBrief = defineSection({
  id: "forward-look-reply-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["reply"],
  title: "Closing of a reply, in short",
  body: "I can talk at a time that suits you. I look forward to it.",
  satisfies: ["forward-look", "availability"],
})
