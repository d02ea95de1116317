import { defineLetter } from "~src/templates/define-letter"

export const thankYouSecondRoundFormalLetter = defineLetter({
  id: "thank-you-second-round-formal",
  noteKind: "thank-you",
  situation: "second-round",
  tone: "formal",
  title: "Thank-you after a second round, formal",
  subject: "Thank you – {{role}} second interview – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-second-round-formal", "recall-formal"],
    ["fit-formal", "concern-offer-formal"],
    ["interest-formal", "forward-look-formal"],
    ["sign-off-formal"],
  ],
})
