import { defineSection } from "~src/templates/define-section"

export const recallWarm = defineSection({
  id: "recall-warm",
  slot: "recall",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, warmly",
  body: "Our conversation about {{topic}} has stayed with me.",
  bodyForStatement: "One thing from our conversation has stayed with me: {{topic}}.",
  satisfies: ["conversation"],
})
