import { defineLetter } from "~src/templates/define-letter"

export const thankYouSecondRoundBriefLetter = defineLetter({
  id: "thank-you-second-round-brief",
  noteKind: "thank-you",
  situation: "second-round",
  tone: "brief",
  title: "Thank-you after a second round, short",
  subject: "Thank you – {{role}} second interview – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-second-round-brief", "recall-brief"],
    ["fit-brief", "concern-offer-brief"],
    ["interest-brief", "forward-look-brief"],
    ["sign-off-brief"],
  ],
})
