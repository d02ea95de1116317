import { defineLetter } from "~src/templates/define-letter"

export const thankYouFormalLetter = defineLetter({
  id: "thank-you-formal",
  noteKind: "thank-you",
  tone: "formal",
  title: "Formal thank-you letter",
  subject: "Thank you – {{role}} interview – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-formal", "recall-formal"],
    ["fit-formal", "concern-offer-formal"],
    ["interest-formal", "forward-look-formal"],
    ["sign-off-formal"],
  ],
})
