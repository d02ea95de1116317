import { defineSection } from "~src/templates/define-section"

export const thanksPhoneScreenWarm = defineSection({
  id: "thanks-phone-screen-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Thanks for a call, warmly",
  body: "Thank you for the call {{day}} about the {{role}} role. It gave me a good idea of the work at {{company}}.",
  satisfies: ["gratitude"],
})
