import { defineSection } from "~src/templates/define-section"

export const forwardLookReplyWarm = defineSection({
  id: "forward-look-reply-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["reply"],
  title: "Closing of a reply, warmly",
  body: "I can talk at a time that suits you, and if you need anything from me before then, just let me know. I look forward to speaking with you.",
  satisfies: ["forward-look", "availability"],
})
