import { defineSection } from "~src/templates/define-section"

export const greetingFormal = defineSection({
  id: "greeting-formal",
  slot: "greeting",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"],
  title: "Formal greeting",
  body: "Dear {{interviewer}},",
  satisfies: ["greeting"],
})
