import { defineSection } from "~src/templates/define-section"

export const forwardLookReplyFormal = defineSection({
  id: "forward-look-reply-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["reply"],
  title: "Closing of a reply, formally",
  body: "I am available at a time that suits you; please let me know if you need anything from me beforehand. I look forward to speaking with you.",
  satisfies: ["forward-look", "availability"],
})
