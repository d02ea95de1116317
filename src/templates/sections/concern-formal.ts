import { defineSection } from "~src/templates/define-section"

export const concernFormal = defineSection({
  id: "concern-formal",
  slot: "concern",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Answer a concern, formally",
  body: "I would like to return to your question about {{concern}}: {{answer}}.",
  bodyForStatement:
    "I would like to return to one point you raised: {{concern}}. To add to what I said: {{answer}}.",
  others: [
    {
      body: "You asked about {{concern}}, and I would like to answer more fully: {{answer}}.",
      bodyForStatement:
        "You raised a point that deserves a fuller answer: {{concern}}. What I would say is this: {{answer}}.",
    },
    {
      body: "On {{concern}}, I would like to add this to what I said: {{answer}}.",
      bodyForStatement: "I would like to add to what I said on one point: {{concern}}. In short: {{answer}}.",
    },
  ],
  satisfies: ["concern"],
})
