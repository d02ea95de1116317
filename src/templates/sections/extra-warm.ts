import { defineSection } from "~src/templates/define-section"

export const extraWarm = defineSection({
  id: "extra-warm",
  slot: "extra",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "reply"],
  title: "Something left unsaid, warmly",
  body: "One thing I forgot to tell you: {{extra}}.",
  others: [
    { body: "After we spoke I thought of something I wish I had said: {{extra}}." },
    { body: "There is one more thing I would love you to know: {{extra}}." },
    { body: "I also meant to mention this: {{extra}}." },
  ],
  satisfies: [],
})
