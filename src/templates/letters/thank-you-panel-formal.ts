import { defineLetter } from "~src/templates/define-letter"

export const thankYouPanelFormalLetter = defineLetter({
  id: "thank-you-panel-formal",
  noteKind: "thank-you",
  situation: "panel",
  tone: "formal",
  title: "Thank-you after a panel interview, formal",
  subject: "Thank you – {{role}} interview – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-panel-formal", "recall-formal"],
    ["fit-formal", "concern-offer-formal"],
    ["interest-formal", "forward-look-formal"],
    ["sign-off-formal"],
  ],
})
