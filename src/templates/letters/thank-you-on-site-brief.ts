import { defineLetter } from "~src/templates/define-letter"

export const thankYouOnSiteBriefLetter = defineLetter({
  id: "thank-you-on-site-brief",
  noteKind: "thank-you",
  situation: "on-site",
  tone: "brief",
  title: "Thank-you after a visit, short",
  subject: "Thank you – {{role}} visit – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-on-site-brief", "recall-brief"],
    ["fit-brief", "concern-offer-brief"],
    ["interest-brief", "forward-look-brief"],
    ["sign-off-brief"],
  ],
})
