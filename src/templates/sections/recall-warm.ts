import { defineSection } from "~src/templates/define-section"

export const recallWarm = defineSection({
  id: "recall-warm",
  slot: "recall",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, warmly",
  body: "I especially enjoyed talking with you about {{topic}}.",
  bodyForStatement: "One thing from our talk has stayed with me: {{topic}}.",
  satisfies: ["conversation"],
})
