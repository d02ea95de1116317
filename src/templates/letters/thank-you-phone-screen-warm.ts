import { defineLetter } from "~src/templates/define-letter"

export const thankYouPhoneScreenWarmLetter = defineLetter({
  id: "thank-you-phone-screen-warm",
  noteKind: "thank-you",
  situation: "phone-screen",
  tone: "warm",
  title: "Thank-you after a phone call, warm",
  subject: "Thank you – {{role}} call – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-phone-screen-warm", "recall-warm"],
    ["fit-warm", "concern-offer-warm"],
    ["interest-warm", "forward-look-warm"],
    ["sign-off-warm"],
  ],
})
