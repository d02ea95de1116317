import { defineSection } from "~src/templates/define-section"

export const forwardLookHandwrittenWarm = defineSection({
  id: "forward-look-handwritten-warm",
  slot: "forward-look",
  tone: "warm",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Closing of a card, warmly",
  body: "I hope we get to talk again soon.",
  others: [
    { body: "I look forward to seeing you again." },
    { body: "I hope this was not our last conversation, and I look forward to the next one." },
    { body: "I look forward to hearing from you." },
  ],
  satisfies: ["forward-look"],
})
