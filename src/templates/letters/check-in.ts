import { defineLetter } from "~src/templates/define-letter"

export const checkInLetter = defineLetter({
  id: "check-in",
  noteKind: "check-in",
  tone: "warm",
  title: "Check-in",
  subject: "{{role}} role at {{company}} – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-check-in-warm"],
    ["interest-check-in-warm", "recall-promised-warm", "forward-look-check-in-warm"],
    ["sign-off-warm"],
  ],
})
