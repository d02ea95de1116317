import { defineLetter } from "~src/templates/define-letter"

export const checkInBriefLetter = defineLetter({
  id: "check-in-brief",
  noteKind: "check-in",
  tone: "brief",
  title: "Check-in, short",
  subject: "{{role}} role at {{company}} – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-check-in-brief"],
    ["interest-check-in-brief", "recall-promised-brief", "forward-look-check-in-brief"],
    ["sign-off-brief"],
  ],
})
