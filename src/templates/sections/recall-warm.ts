import { defineSection } from "~src/templates/define-section"

export const recallWarm = defineSection({
  id: "recall-warm",
  slot: "recall",
  tone: "warm",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, warmly",
  body: "I especially enjoyed talking with you about {{topic}}.",
  bodyForStatement: "One thing from our talk has stayed with me: {{topic}}.",
  others: [
    {
      body: "Hearing about {{topic}} was a highlight for me.",
      bodyForStatement: "I am still thinking about one thing you told me: {{topic}}.",
    },
    {
      body: "I have been thinking about {{topic}} ever since we spoke.",
      bodyForStatement: "Something you said has been on my mind since: {{topic}}.",
    },
    {
      body: "What you told me about {{topic}} made me want to know even more.",
      bodyForStatement: "I came away with one thing on my mind: {{topic}}.",
    },
  ],
  satisfies: ["conversation"],
})
