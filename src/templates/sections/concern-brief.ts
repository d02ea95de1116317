import { defineSection } from "~src/templates/define-section"

export const concernBrief = defineSection({
  id: "concern-brief",
  slot: "concern",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Answer a concern, in short",
  body: "On your question about {{concern}}: {{answer}}.",
  bodyForStatement: "You raised one point I can answer better: {{concern}}. My answer: {{answer}}.",
  others: [
    {
      body: "You asked about {{concern}}: {{answer}}.",
      bodyForStatement: "To add to my answer on one point: {{concern}}. In short: {{answer}}.",
    },
    {
      body: "More on your question about {{concern}}: {{answer}}.",
      bodyForStatement: "One more thought on a point you raised: {{concern}}. It is this: {{answer}}.",
    },
  ],
  satisfies: ["concern"],
})
