import { defineLetter } from "~src/templates/define-letter"

export const thankYouOnSiteWarmLetter = defineLetter({
  id: "thank-you-on-site-warm",
  noteKind: "thank-you",
  situation: "on-site",
  tone: "warm",
  title: "Thank-you after a visit, warm",
  subject: "Thank you – {{role}} visit – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-on-site-warm", "recall-warm"],
    ["fit-warm", "concern-offer-warm"],
    ["interest-warm", "forward-look-warm"],
    ["sign-off-warm"],
  ],
})
