import { defineSection } from "~src/templates/define-section"

export const thanksSecondRoundWarm = defineSection({
  id: "thanks-second-round-warm",
  slot: "thanks",
  tone: "warm",
  noteKinds: ["thank-you"],
  title: "Thanks for a second round, warmly",
  body: "Thank you for having me back {{day}}. It was good to go further into the {{role}} role and the work at {{company}}.",
  others: [
    {
      body: "Thank you so much for the second round {{day}}. I enjoyed going into more detail about the {{role}} role.",
    },
    {
      body: "It was a pleasure to come back {{day}}, and thank you for the time you took for me. I know the {{role}} role much better now.",
    },
    {
      body: "Thank you for our second conversation {{day}}. I can picture myself working at {{company}} now.",
    },
  ],
  satisfies: ["gratitude"],
})
