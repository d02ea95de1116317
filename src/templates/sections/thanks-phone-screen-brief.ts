import { defineSection } from "~src/templates/define-section"

export const thanksPhoneScreenBrief = defineSection({
  id: "thanks-phone-screen-brief",
  slot: "thanks",
  tone: "brief",
  noteKinds: ["thank-you"],
  title: "Thanks for a call, in short",
  body: "Thank you for the call {{day}} about the {{role}} role.",
  satisfies: ["gratitude"],
})
