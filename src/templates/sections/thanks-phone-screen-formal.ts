import { defineSection } from "~src/templates/define-section"

export const thanksPhoneScreenFormal = defineSection({
  id: "thanks-phone-screen-formal",
  slot: "thanks",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Thanks for a call, formally",
  body: "Thank you for speaking with me by phone {{day}} about the {{role}} role at {{company}}.",
  others: [
    {
      body: "I am grateful for the time on the phone {{day}} to discuss the {{role}} role at {{company}}.",
    },
    {
      body: "I appreciated our call {{day}} and the chance to learn more about the {{role}} role at {{company}}.",
    },
    { body: "Many thanks for our call {{day}} about the {{role}} role at {{company}}." },
  ],
  satisfies: ["gratitude"],
})
