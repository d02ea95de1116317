import { defineLetter } from "~src/templates/define-letter"

export const afterRejectionLetter = defineLetter({
  id: "after-rejection",
  noteKind: "after-rejection",
  tone: "warm",
  title: "Letter after a no",
  subject: "Thank you – {{role}} role – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-after-rejection-warm"],
    ["interest-after-rejection-warm", "forward-look-after-rejection-warm"],
    ["sign-off-warm"],
  ],
})
