import { defineSection } from "~src/templates/define-section"

export const fitBrief = defineSection({
  id: "fit-brief",
  slot: "fit",
  tone: "brief",
  noteKinds: ["thank-you", "check-in"],
  title: "A strength, in short",
  body: "What I would bring to the role: {{strength}}.",
  bodyForStatement: "{{strength}}. I would be glad to do the same for {{company}}.",
  others: [
    {
      body: "Where I could help most: {{strength}}.",
      bodyForStatement: "{{strength}}, and I would use that here too.",
    },
    {
      body: "How I could help your team: {{strength}}.",
      bodyForStatement: "{{strength}}, which would help me in this role.",
    },
    {
      body: "For this role I can offer {{strength}}.",
      bodyForStatement: "{{strength}}, and I can do the same for you.",
    },
  ],
  satisfies: ["fit"],
})
