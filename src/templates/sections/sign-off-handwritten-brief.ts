import { defineSection } from "~src/templates/define-section"

export const signOffHandwrittenBrief = defineSection({
  id: "sign-off-handwritten-brief",
  slot: "sign-off",
  tone: "brief",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Sign-off of a card, short",
  body: "All the best,\n{{sender}}",
  satisfies: ["sign-off"],
})
