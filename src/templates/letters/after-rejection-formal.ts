import { defineLetter } from "~src/templates/define-letter"

export const afterRejectionFormalLetter = defineLetter({
  id: "after-rejection-formal",
  noteKind: "after-rejection",
  tone: "formal",
  title: "Letter after a no, formal",
  subject: "Thank you – {{role}} role – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-after-rejection-formal"],
    ["interest-after-rejection-formal", "forward-look-after-rejection-formal"],
    ["sign-off-formal"],
  ],
})
