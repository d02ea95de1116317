import { defineSection } from "~src/templates/define-section"

export const signOffHandwrittenWarm = defineSection({
  id: "sign-off-handwritten-warm",
  slot: "sign-off",
  tone: "warm",
  medium: "handwritten",
  noteKinds: ["thank-you"],
  title: "Sign-off of a card, warm",
  body: "Warm regards,\n{{sender}}",
  satisfies: ["sign-off"],
})
