import { defineLetter } from "~src/templates/define-letter"

export const thankYouPanelBriefLetter = defineLetter({
  id: "thank-you-panel-brief",
  noteKind: "thank-you",
  situation: "panel",
  tone: "brief",
  title: "Thank-you after a panel interview, short",
  subject: "Thank you – {{role}} interview – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-panel-brief", "recall-brief"],
    ["fit-brief", "concern-offer-brief"],
    ["interest-brief", "forward-look-brief"],
    ["sign-off-brief"],
  ],
})
