import { defineSection } from "~src/templates/define-section"

export const concernWarm = defineSection({
  id: "concern-warm",
  slot: "concern",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Answer a concern, warmly",
  body: "I have thought some more about your question on {{concern}}: {{answer}}.",
  bodyForStatement: "I have thought some more about one point you raised: {{concern}}. {{answer}}.",
  satisfies: ["concern"],
})
