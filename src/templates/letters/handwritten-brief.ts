import { defineLetter } from "~src/templates/define-letter"

export const handwrittenBriefLetter = defineLetter({
  id: "handwritten-brief",
  noteKind: "thank-you",
  medium: "handwritten",
  tone: "brief",
  title: "Short note to write by hand",
  subject: "",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-handwritten-brief", "recall-brief"],
    ["interest-brief", "forward-look-handwritten-brief"],
    ["sign-off-handwritten-brief"],
  ],
})
