import { defineSection } from "~src/templates/define-section"

export const recallFormal = defineSection({
  id: "recall-formal",
  slot: "recall",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, formally",
  body: "I was particularly interested in our conversation about {{topic}}.",
  bodyForStatement: "One point from our conversation has stayed with me: {{topic}}.",
  satisfies: ["conversation"],
})
