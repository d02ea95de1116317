import { defineSection } from "~src/templates/define-section"

export const fitWarm = defineSection({
  id: "fit-warm",
  slot: "fit",
  tone: "warm",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, warmly",
  body: "There is one thing I would be glad to bring to your team: {{strength}}.",
  bodyForStatement: "{{strength}}, and I would be glad to bring the same care to your team.",
  others: [
    {
      body: "I think this is where I could help you most: {{strength}}.",
      bodyForStatement: "{{strength}}, and I would love to put that to use with you.",
    },
    {
      body: "Here is what I would be happy to add to the team: {{strength}}.",
      bodyForStatement: "{{strength}}. I would gladly bring that experience to your team.",
    },
    {
      body: "If I joined you, you could count on me for this: {{strength}}.",
      bodyForStatement: "{{strength}}, so I feel ready for what this role asks.",
    },
  ],
  satisfies: ["fit"],
})
