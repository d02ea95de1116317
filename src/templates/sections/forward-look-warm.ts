import { defineSection } from "~src/templates/define-section"

export const forwardLookWarm = defineSection({
  id: "forward-look-warm",
  slot: "forward-look",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Closing, warmly",
  body: "If anything more from me would help, I will gladly send it. I look forward to hearing from you {{around-promised-date}}.",
  others: [
    {
      body: "If more questions come up, please just write or call. I hope to hear from you {{around-promised-date}}.",
    },
    {
      body: "I am happy to answer any other questions, and I look forward to the next steps {{around-promised-date}}.",
    },
    {
      body: "Please let me know if I can send you anything else. I look forward to your news {{around-promised-date}}.",
    },
  ],
  satisfies: ["forward-look", "availability"],
})
