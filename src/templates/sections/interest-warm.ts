import { defineSection } from "~src/templates/define-section"

export const interestWarm = defineSection({
  id: "interest-warm",
  slot: "interest",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Interest, warmly",
  body: "I left even keener on the role and would love to join {{company}}.",
  others: [
    { body: "I am really excited about this role and would be delighted to join you at {{company}}." },
    { body: "The more I heard, the more I would like to be part of the team at {{company}}." },
    { body: "I would love to work at {{company}}, and I know I would enjoy the job." },
  ],
  satisfies: ["interest"],
})
