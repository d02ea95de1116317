import { defineSection } from "~src/templates/define-section"

export const concernFormal = defineSection({
  id: "concern-formal",
  slot: "concern",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Answer a concern, formally",
  body: "I would like to return to your question about {{concern}}: {{answer}}.",
  bodyForStatement: "I would like to return to one point you raised: {{concern}}. {{answer}}.",
  satisfies: ["concern"],
})
