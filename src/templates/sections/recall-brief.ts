import { defineSection } from "~src/templates/define-section"

export const recallBrief = defineSection({
  id: "recall-brief",
  slot: "recall",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, in short",
  body: "I keep thinking about {{topic}}.",
  bodyForStatement: "I keep coming back to one thing we talked about: {{topic}}.",
  satisfies: ["conversation"],
})
