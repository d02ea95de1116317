import { defineLetter } from "~src/templates/define-letter"

export const handwrittenWarmLetter = defineLetter({
  id: "handwritten-warm",
  noteKind: "thank-you",
  medium: "handwritten",
  tone: "warm",
  title: "Warm note to write by hand",
  subject: "",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-handwritten-warm", "recall-warm"],
    ["interest-warm", "forward-look-handwritten-warm"],
    ["sign-off-handwritten-warm"],
  ],
})
