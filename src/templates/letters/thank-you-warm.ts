import { defineLetter } from "~src/templates/define-letter"

export const thankYouWarmLetter = defineLetter({
  id: "thank-you-warm",
  noteKind: "thank-you",
  tone: "warm",
  title: "Warm thank-you letter",
  subject: "Thank you – {{role}} interview – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-warm", "recall-warm"],
    ["fit-warm", "concern-offer-warm"],
    ["interest-warm", "forward-look-warm"],
    ["sign-off-warm"],
  ],
})
