import { defineSection } from "~src/templates/define-section"

export const thanksWarm = defineSection({
  id: "thanks-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Warm thank-you",
  body: "Thank you for our conversation {{day}} about the {{role}} role. It gave me a much clearer picture of the work at {{company}}.",
  others: [
    {
      body: "Thank you so much for making time for me {{day}}. I came away with a good sense of what the {{role}} role would be like.",
    },
    {
      body: "It was a pleasure to meet you {{day}}, and thank you for answering all my questions about the {{role}} role. I learned a lot about {{company}} from you.",
    },
    {
      body: "Thank you for talking with me {{day}} about the {{role}} role, and for being so open about the work at {{company}}.",
    },
  ],
  satisfies: ["gratitude"],
})
