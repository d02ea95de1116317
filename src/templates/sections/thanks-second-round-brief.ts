import { defineSection } from "~src/templates/define-section"

export const thanksSecondRoundBrief = defineSection({
  id: "thanks-second-round-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Thanks for a second round, in short",
  body: "Thank you for the second interview {{day}} for the {{role}} role.",
  others: [
    { body: "Thanks for having me back {{day}} to talk about the {{role}} role." },
    { body: "I appreciate the time you took {{day}} for a second conversation." },
    { body: "Thank you for seeing me again {{day}}." },
  ],
  satisfies: ["gratitude"],
})
