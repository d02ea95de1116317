import { defineSection } from "~src/templates/define-section"

export const greetingWarm = defineSection({
  id: "greeting-warm",
  slot: "greeting",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"],
  title: "Greeting by first name",
  body: "Dear {{first-name}},",
  satisfies: ["greeting"],
})
