import { defineSection } from "~src/templates/define-section"

export const forwardLookBrief = defineSection({
  id: "forward-look-brief",
  slot: "forward-look",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Closing, in short",
  body: "I look forward to hearing from you {{around-promised-date}}.",
  others: [
    { body: "I hope to hear from you {{around-promised-date}}." },
    { body: "I look forward to the next steps {{around-promised-date}}." },
    { body: "I look forward to your news {{around-promised-date}}." },
  ],
  satisfies: ["forward-look"],
})
