import { defineSection } from "~src/templates/define-section"

export const fitFormal = defineSection({
  id: "fit-formal",
  slot: "fit",
  tone: "formal",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, formally",
  body: "From my own work I would bring one thing in particular to this role: {{strength}}.",
  bodyForStatement: "{{strength}}. I believe that experience would be useful to your team.",
  others: [
    {
      body: "I believe one part of my background would be of particular use to you: {{strength}}.",
      bodyForStatement: "{{strength}}, and I am confident that this would help me to contribute quickly.",
    },
    {
      body: "For this position I can offer the following from my own experience: {{strength}}.",
      bodyForStatement: "{{strength}}, and I would put the same experience to work for {{company}}.",
    },
    {
      body: "I would expect to be of most use to your team through one thing: {{strength}}.",
      bodyForStatement: "{{strength}}, which I see as good preparation for this position.",
    },
  ],
  satisfies: ["fit"],
})
