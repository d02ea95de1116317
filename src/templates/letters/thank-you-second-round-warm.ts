import { defineLetter } from "~src/templates/define-letter"

export const thankYouSecondRoundWarmLetter = defineLetter({
  id: "thank-you-second-round-warm",
  noteKind: "thank-you",
  situation: "second-round",
  tone: "warm",
  title: "Thank-you after a second round, warm",
  subject: "Thank you – {{role}} second interview – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-second-round-warm", "recall-warm"],
    ["fit-warm", "concern-offer-warm"],
    ["interest-warm", "forward-look-warm"],
    ["sign-off-warm"],
  ],
})
