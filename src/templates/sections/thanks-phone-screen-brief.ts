import { defineSection } from "~src/templates/define-section"

export const thanksPhoneScreenBrief = defineSection({
  id: "thanks-phone-screen-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Thanks for a call, in short",
  body: "Thank you for our call {{day}} about the {{role}} role.",
  others: [
    { body: "Thanks for speaking with me on the phone {{day}} about the {{role}} role." },
    { body: "I appreciate the time you took for our call {{day}}." },
    { body: "Thank you for telling me about the {{role}} role on the phone {{day}}." },
  ],
  satisfies: ["gratitude"],
})
