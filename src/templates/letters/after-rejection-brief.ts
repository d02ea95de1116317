import { defineLetter } from "~src/templates/define-letter"

export const afterRejectionBriefLetter = defineLetter({
  id: "after-rejection-brief",
  noteKind: "after-rejection",
  tone: "brief",
  title: "Letter after a no, short",
  subject: "Thank you – {{role}} role – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-after-rejection-brief"],
    ["interest-after-rejection-brief", "forward-look-after-rejection-brief"],
    ["sign-off-brief"],
  ],
})
