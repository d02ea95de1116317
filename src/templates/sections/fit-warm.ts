import { defineSection } from "~src/templates/define-section"

export const fitWarm = defineSection({
  id: "fit-warm",
  slot: "fit",
  tone: "warm",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, warmly",
  body: "There is one thing I would be glad to bring to your team: {{strength}}.",
  bodyForStatement: "{{strength}}, and I would be glad to bring the same care to your team.",
  satisfies: ["fit"],
})
