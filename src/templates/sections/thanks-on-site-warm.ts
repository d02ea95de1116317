import { defineSection } from "~src/templates/define-section"

export const thanksOnSiteWarm = defineSection({
  id: "thanks-on-site-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Thanks for a visit, warmly",
  body: "Thank you for having me at {{company}} {{day}}. I know how much time a visit like that takes, and I enjoyed talking with you.",
  others: [
    {
      body: "Thank you for making me feel so welcome when I visited {{company}} {{day}}. I really enjoyed our conversation.",
    },
    {
      body: "It was a pleasure to meet you on my visit to {{company}} {{day}}, and thank you for all you told me about the {{role}} role.",
    },
    {
      body: "Thank you for talking with me during my visit {{day}}. Seeing {{company}} in person told me a lot about the role.",
    },
  ],
  satisfies: ["gratitude"],
})
