import { defineSection } from "~src/templates/define-section"

export const recallFormal = defineSection({
  id: "recall-formal",
  slot: "recall",
  tone: "formal",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, formally",
  body: "I was particularly interested in our conversation about {{topic}}.",
  bodyForStatement: "One point from our conversation has stayed with me: {{topic}}.",
  others: [
    {
      body: "What you said about {{topic}} was especially useful to me.",
      bodyForStatement: "I have given some thought to one thing you mentioned: {{topic}}.",
    },
    {
      body: "I valued the chance to discuss {{topic}} with you.",
      bodyForStatement: "I took one thing in particular away from our discussion: {{topic}}.",
    },
    {
      body: "Our discussion about {{topic}} has been on my mind since.",
      bodyForStatement: "I have returned more than once to one part of our meeting: {{topic}}.",
    },
  ],
  satisfies: ["conversation"],
})
