import { defineSection } from "~src/templates/define-section"

export const forwardLookFormal = defineSection({
  id: "forward-look-formal",
  slot: "forward-look",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Closing, formally",
  body: "I would be glad to send anything further you need or to talk again at a time that suits you. I look forward to hearing from you {{around-promised-date}}.",
  others: [
    {
      body: "Should you need anything further from me, I would be pleased to provide it. I look forward to your reply {{around-promised-date}}.",
    },
    {
      body: "I am available for any further questions or for another conversation. I look forward to the next steps {{around-promised-date}}.",
    },
    {
      body: "Please let me know if there is anything I can add. I would be happy to speak with you again and hope to hear from you {{around-promised-date}}.",
    },
  ],
  satisfies: ["forward-look", "availability"],
})
