import { defineSection } from "~src/templates/define-section"

export const thanksPhoneScreenWarm = defineSection({
  id: "thanks-phone-screen-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Thanks for a call, warmly",
  body: "Thank you for our call {{day}} about the {{role}} role. It gave me a good idea of the work at {{company}}.",
  others: [
    {
      body: "Thank you so much for talking with me on the phone {{day}}. I know more about the {{role}} role now, and I like what I heard.",
    },
    {
      body: "It was a pleasure to speak with you {{day}}, and thank you for answering all my questions about the {{role}} role.",
    },
    {
      body: "Thank you for taking the time for a call {{day}}. I enjoyed hearing how you work at {{company}}.",
    },
  ],
  satisfies: ["gratitude"],
})
