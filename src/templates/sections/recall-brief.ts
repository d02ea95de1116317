import { defineSection } from "~src/templates/define-section"

export const recallBrief = defineSection({
  id: "recall-brief",
  slot: "recall",
  tone: "brief",
  noteKinds: ["thank-you", "check-in", "after-rejection"],
  title: "A topic, in short",
  body: "I keep thinking about {{topic}}.",
  bodyForStatement: "I keep coming back to one thing we talked about: {{topic}}.",
  others: [
    {
      body: "I enjoyed our talk about {{topic}}.",
      bodyForStatement: "One thing you said stuck with me: {{topic}}.",
    },
    {
      body: "I learned a lot from what you said about {{topic}}.",
      bodyForStatement: "I made a note of one thing you said: {{topic}}.",
    },
    {
      body: "It was good to hear about {{topic}} from you.",
      bodyForStatement: "I was glad to hear one thing from you: {{topic}}.",
    },
  ],
  satisfies: ["conversation"],
})
