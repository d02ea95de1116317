import { defineLetter } from "~src/templates/define-letter"

export const replyLetter = defineLetter({
  id: "reply",
  noteKind: "reply",
  tone: "warm",
  title: "Reply to their message",
  subject: "{{role}} role – {{sender}}",
  paragraphs: [
    ["greeting-warm"],
    ["thanks-reply-warm"],
    ["interest-reply-warm", "forward-look-reply-warm"],
    ["sign-off-warm"],
  ],
})
