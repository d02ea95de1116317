import { defineLetter } from "~src/templates/define-letter"

export const handwrittenFormalLetter = defineLetter({
  id: "handwritten-formal",
  noteKind: "thank-you",
  medium: "handwritten",
  tone: "formal",
  title: "Formal note to write by hand",
  subject: "",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-handwritten-formal", "recall-formal"],
    ["interest-formal", "forward-look-handwritten-formal"],
    ["sign-off-handwritten-formal"],
  ],
})
