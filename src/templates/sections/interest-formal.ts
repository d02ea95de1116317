import { defineSection } from "~src/templates/define-section"

export const interestFormal = defineSection({
  id: "interest-formal",
  slot: "interest",
  tone: "formal",
  noteKinds: ["thank-you"],
  title: "Interest, formally",
  body: "Our conversation made me more certain that I would like to join {{company}}.",
  others: [
    {
      body: "After our meeting I am even more interested in working at {{company}}.",
    },
    {
      body: "I would be very pleased to take on this role, and I can see myself doing good work at {{company}}.",
    },
    { body: "Everything I heard confirmed my wish to work for {{company}}." },
  ],
  satisfies: ["interest"],
})
