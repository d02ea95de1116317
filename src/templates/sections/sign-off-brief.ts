import { defineSection } from "~src/templates/define-section"

export const signOffBrief = defineSection({
  id: "sign-off-brief",
  slot: "sign-off",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"],
  title: "Short sign-off",
  body: "Best,\n{{sender}}",
  satisfies: ["sign-off"],
})
