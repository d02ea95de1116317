import { defineSection } from "~src/templates/define-section"

export const greetingBrief = defineSection({
  id: "greeting-brief",
  slot: "greeting",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"],
  title: "Short greeting",
  body: "Hi {{first-name}},",
  satisfies: ["greeting"],
})
