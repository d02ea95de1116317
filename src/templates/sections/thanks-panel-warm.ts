import { defineSection } from "~src/templates/define-section"

export const thanksPanelWarm = defineSection({
  id: "thanks-panel-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Thanks to one of a panel, warmly",
  body: "Thank you and your colleagues for such a good conversation {{day}} about the {{role}} role. I liked how you work together.",
  others: [
    {
      body: "Thank you for your part in our conversation {{day}}. I enjoyed meeting you and the others and hearing more about the {{role}} role.",
    },
    {
      body: "It was a pleasure to meet you and your colleagues {{day}}, and thank you for your good questions. I learned a lot about {{company}} from them.",
    },
    {
      body: "Thank you so much for making time {{day}}. Meeting several of you gave me a fuller picture of {{company}}.",
    },
  ],
  satisfies: ["gratitude"],
})
