import { defineLetter } from "~src/templates/define-letter"

export const thankYouPhoneScreenBriefLetter = defineLetter({
  id: "thank-you-phone-screen-brief",
  noteKind: "thank-you",
  situation: "phone-screen",
  tone: "brief",
  title: "Thank-you after a phone call, short",
  subject: "Thank you – {{role}} call – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-phone-screen-brief", "recall-brief"],
    ["fit-brief", "concern-offer-brief"],
    ["interest-brief", "forward-look-brief"],
    ["sign-off-brief"],
  ],
})
