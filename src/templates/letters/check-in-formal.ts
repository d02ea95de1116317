import { defineLetter } from "~src/templates/define-letter"

export const checkInFormalLetter = defineLetter({
  id: "check-in-formal",
  noteKind: "check-in",
  tone: "formal",
  title: "Check-in, formal",
  subject: "{{role}} role at {{company}} – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-check-in-formal"],
    ["interest-check-in-formal", "recall-promised-formal", "forward-look-check-in-formal"],
    ["sign-off-formal"],
  ],
})
