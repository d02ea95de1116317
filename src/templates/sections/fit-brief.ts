import { defineSection } from "~src/templates/define-section"

export const fitBrief = defineSection({
  id: "fit-brief",
  slot: "fit",
  tone: "brief",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, in short",
  body: "What I would bring to the role: {{strength}}.",
  bodyForStatement: "{{strength}}. I would be glad to do the same for {{company}}.",
  satisfies: ["fit"],
})
