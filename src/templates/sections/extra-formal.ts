import { defineSection } from "~src/templates/define-section"

export const extraFormal = defineSection({
  id: "extra-formal",
  slot: "extra",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Something left unsaid, formally",
  body: "There is one thing I did not mention when we spoke: {{extra}}.",
  others: [
    { body: "I would like to add one thing to our conversation: {{extra}}." },
    { body: "One further point may be of interest to you: {{extra}}." },
    { body: "Allow me to add something I left out: {{extra}}." },
  ],
  satisfies: [],
})
