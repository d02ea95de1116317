import { defineLetter } from "~src/templates/define-letter"

export const thankYouBriefLetter = defineLetter({
  id: "thank-you-brief",
  noteKind: "thank-you",
  tone: "brief",
  title: "Short thank-you letter",
  subject: "Thank you – {{role}} interview – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-brief", "recall-brief"],
    ["fit-brief", "concern-offer-brief"],
    ["interest-brief", "forward-look-brief"],
    ["sign-off-brief"],
  ],
})
