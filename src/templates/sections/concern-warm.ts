import { defineSection } from "~src/templates/define-section"

export const concernWarm = defineSection({
  id: "concern-warm",
  slot: "concern",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Answer a concern, warmly",
  body: "I have thought some more about your question on {{concern}}: {{answer}}.",
  bodyForStatement:
    "I have thought some more about one point you raised: {{concern}}. Here is a better answer: {{answer}}.",
  others: [
    {
      body: "Your question about {{concern}} stayed with me, and here is a better answer: {{answer}}.",
      bodyForStatement:
        "One point you raised stayed with me: {{concern}}. This is what I would say now: {{answer}}.",
    },
    {
      body: "I would love to give you a fuller answer on {{concern}}: {{answer}}.",
      bodyForStatement:
        "I would love to give you a fuller answer on one point: {{concern}}. It is this: {{answer}}.",
    },
  ],
  satisfies: ["concern"],
})
