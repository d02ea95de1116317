import { defineSection } from "~src/templates/define-section"

export const fitFormal = defineSection({
  id: "fit-formal",
  slot: "fit",
  tone: "formal",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, formally",
  body: "From my own work I would bring one thing in particular to this role: {{strength}}.",
  bodyForStatement: "{{strength}}. I believe that experience would be useful to your team.",
  satisfies: ["fit"],
})
