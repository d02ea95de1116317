import { defineLetter } from "~src/templates/define-letter"

export const replyBriefLetter = defineLetter({
  id: "reply-brief",
  noteKind: "reply",
  tone: "brief",
  title: "Reply to their message, short",
  subject: "{{role}} role – {{sender}}",
  paragraphs: [
    ["greeting-brief"],
    ["thanks-reply-brief"],
    ["interest-reply-brief", "forward-look-reply-brief"],
    ["sign-off-brief"],
  ],
})
