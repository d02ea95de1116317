import { defineSection } from "~src/templates/define-section"

export const interestAfterRejectionWarm = defineSection({
  id: "interest-after-rejection-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["after-rejection"],
  title: "Later openings, warmly",
  body: "I liked what I saw of {{company}}, and I would be very interested if another role comes up that suits me better.",
  satisfies: ["interest"],
})
