import { defineSection } from "~src/templates/define-section"

export const extraBrief = defineSection({
  id: "extra-brief",
  slot: "extra",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Something left unsaid, in short",
  body: "One thing I did not get to say: {{extra}}.",
  others: [
    { body: "One more thing: {{extra}}." },
    { body: "To add to what we said: {{extra}}." },
    { body: "I also wanted to mention this: {{extra}}." },
  ],
  satisfies: [],
})
