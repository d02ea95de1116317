import { defineSection } from "~src/templates/define-section"

export const fitFormal = defineSection({
  id: "fit-formal",
  slot: "fit",
  tone: "formal",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, formally",
  body: "One thing I would bring to the role from my own work: {{strength}}. I believe it would be useful to your team from the start.",
  bodyForStatement: "{{strength}}. I believe that experience would be useful to your team from the start.",
  satisfies: ["fit"],
})
