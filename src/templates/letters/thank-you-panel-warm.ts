import { defineLetter } from "~src/templates/define-letter"

export const thankYouPanelWarmLetter = defineLetter({
  id: "thank-you-panel-warm",
  noteKind: "thank-you",
  situation: "panel",
  tone: "warm",
  title: "Thank-you after a panel interview, warm",
  subject: "Thank you – {{role}} interview – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-panel-warm", "recall-warm"],
    ["fit-warm", "concern-offer-warm"],
    ["interest-warm", "forward-look-warm"],
    ["sign-off-warm"],
  ],
})
