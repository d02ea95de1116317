import { defineLetter } from "~src/templates/define-letter"

export const replyFormalLetter = defineLetter({
  id: "reply-formal",
  noteKind: "reply",
  tone: "formal",
  title: "Reply to their message, formal",
  subject: "{{role}} role – {{sender}}",
  paragraphs: [
    ["greeting-formal"],
    ["thanks-reply-formal"],
    ["interest-reply-formal", "forward-look-reply-formal"],
    ["sign-off-formal"],
  ],
})
