import { defineSection } from "~src/templates/define-section"

export const thanksOnSiteBrief = defineSection({
  id: "thanks-on-site-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Thanks for a visit, in short",
  body: "Thank you for your time during my visit to {{company}} {{day}}.",
  others: [
    { body: "Thanks for talking with me when I visited {{company}} {{day}}." },
    { body: "I appreciate the time you gave me on my visit {{day}}." },
    { body: "Thank you for meeting me at {{company}} {{day}}." },
  ],
  satisfies: ["gratitude"],
})
