import { defineSection } from "~src/templates/define-section"

export const interestWarm = defineSection({
  id: "interest-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Interest, warmly",
  body: "I left even more interested and would love to join {{company}}.",
  others: [
    { body: "This role is just what I want to do, and I would love to join you at {{company}}." },
    { body: "The more I heard, the more I would like to be part of the team at {{company}}." },
    { body: "I would love to work at {{company}}, and I know I would enjoy the job." },
  ],
  satisfies: ["interest"],
})
