import { defineSection } from "~src/templates/define-section"

export const forwardLookHandwrittenBrief = defineSection({
  id: "forward-look-handwritten-brief",
  slot: "forward-look",
  tone: "brief",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Closing of a card, in short",
  body: "I hope to talk again soon.",
  others: [
    { body: "I look forward to seeing you again." },
    { body: "I hope we meet again soon." },
    { body: "I look forward to hearing from you." },
  ],
  satisfies: ["forward-look"],
})
