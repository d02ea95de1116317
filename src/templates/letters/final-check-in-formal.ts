import { defineLetter } from "~src/templates/define-letter"

export const finalCheckInFormalLetter = defineLetter({
  id: "final-check-in-formal",
  noteKind: "final-check-in",
  tone: "formal",
  title: "Last check-in, formal",
  subject: "{{role}} role at {{company}} – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-final-check-in-formal"],
    ["interest-final-check-in-formal", "forward-look-final-check-in-formal"],
    ["sign-off-formal"],
  ],
})
