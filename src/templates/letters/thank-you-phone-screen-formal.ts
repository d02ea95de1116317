import { defineLetter } from "~src/templates/define-letter"

export const thankYouPhoneScreenFormalLetter = defineLetter({
  id: "thank-you-phone-screen-formal",
  noteKind: "thank-you",
  situation: "phone-screen",
  tone: "formal",
  title: "Thank-you after a phone call, formal",
  subject: "Thank you – {{role}} call – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-phone-screen-formal", "recall-formal"],
    ["fit-formal", "concern-offer-formal"],
    ["interest-formal", "forward-look-formal"],
    ["sign-off-formal"],
  ],
})
