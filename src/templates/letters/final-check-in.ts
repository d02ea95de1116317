import { defineLetter } from "~src/templates/define-letter"

export const finalCheckInLetter = defineLetter({
  id: "final-check-in",
  noteKind: "final-check-in",
  tone: "warm",
  title: "Last check-in",
  subject: "{{role}} role at {{company}} – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-final-check-in-warm"],
    ["interest-final-check-in-warm", "forward-look-final-check-in-warm"],
    ["sign-off-warm"],
  ],
})
