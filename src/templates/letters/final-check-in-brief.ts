import { defineLetter } from "~src/templates/define-letter"

export const finalCheckInBriefLetter = defineLetter({
  id: "final-check-in-brief",
  noteKind: "final-check-in",
  tone: "brief",
  title: "Last check-in, short",
  subject: "{{role}} role at {{company}} – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-final-check-in-brief"],
    ["interest-final-check-in-brief", "forward-look-final-check-in-brief"],
    ["sign-off-brief"],
  ],
})
