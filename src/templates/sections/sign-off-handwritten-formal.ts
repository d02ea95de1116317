import { defineSection } from "~src/templates/define-section"

export const signOffHandwrittenFormal = defineSection({
  id: "sign-off-handwritten-formal",
  slot: "sign-off",
  tone: "formal",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Sign-off of a card, formal",
  body: "Sincerely,\n{{sender}}",
  satisfies: ["sign-off"],
})
