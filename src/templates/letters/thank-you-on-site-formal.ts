import { defineLetter } from "~src/templates/define-letter"

export const thankYouOnSiteFormalLetter = defineLetter({
  id: "thank-you-on-site-formal",
  noteKind: "thank-you",
  situation: "on-site",
  tone: "formal",
  title: "Thank-you after a visit, formal",
  subject: "Thank you – {{role}} visit – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-on-site-formal", "recall-formal"],
    ["fit-formal", "concern-offer-formal"],
    ["interest-formal", "forward-look-formal"],
    ["sign-off-formal"],
  ],
})
