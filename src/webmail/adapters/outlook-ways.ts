import { readOutlookRecipients } from "~src/webmail/adapters/outlook-recipients"
import { OUTLOOK_SEND_WAYS } from "~src/webmail/adapters/outlook-send"
import { OUTLOOK_ROOTS } from "~src/webmail/adapters/outlook-window"
import { onlyOne } from "~src/webmail/locating/only-one"
import { fallback, known, knownRoot, type Way } from "~src/webmail/locating/way"

/** What stands for somebody in a field for people, and has none of the marks of a chip. */
const UNREAD =
  '[contenteditable="true"]:not([aria-multiline="true"]) > [contenteditable="false"]:not(._EType_RECIPIENT_ENTITY, [id^="REK"], .lpc-hoverTarget)'

/** Best first: ids and test ids; Outlook's class names are hashed anew with every build and never used. */
export const OUTLOOK_WAYS = {
  root: [
    ...Object.entries(OUTLOOK_ROOTS).map(([id, selector]) => knownRoot(id, selector)),
    // A new mail or an answer in the reading pane has none of these.
    knownRoot("around-form", "*"),
  ],
  body: [
    // The editor inside its numbered parent; recorded 2022, live 2026-10.
    known("editor-parent", '[id^="editorParent_"] [contenteditable="true"][role="textbox"]'),
    // Recorded 2021, without the role; the wells of addresses are one line.
    known("editor-parent-bare", '[id^="editorParent_"] [contenteditable="true"]'),
    fallback("textbox-role", '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    fallback("multiline", '[contenteditable="true"][aria-multiline="true"]'),
    fallback("only-editable", (root) =>
      onlyOne(root, '[contenteditable="true"]', '[role="group"], [id^="MSG_"]'),
    ),
  ],
  subject: [
    // In reading mode the same id is on a heading, hence `input`; live 2026-10.
    known("message-id", 'input[id^="MSG_"][id$="_SUBJECT"]'),
    // Some builds put the id on a wrapper.
    known("message-id-around", '[id^="MSG_"][id$="_SUBJECT"] input'),
    fallback("id-tail", 'input[id$="_SUBJECT"]'),
    // The length that a subject may have; 2019 to 2025.
    fallback("length-limit", 'input[maxlength="255"]'),
  ],
  send: OUTLOOK_SEND_WAYS,
  recipients: [
    // Live 2026-10-07.
    known("message-id", unlessUnread('[id^="MSG_"][id$="_TO"]')),
    fallback("id-tail", unlessUnread('[id$="_TO"]')),
    fallback("well", unlessUnread('[role="group"] [contenteditable="true"]:not([aria-multiline="true"])')),
  ],
} as const

/** The first match, unless a well holds somebody who cannot be read. */
function unlessUnread(selector: string): Way["find"] {
  return (root) => {
    const isUnread = readOutlookRecipients(root).some(({ name, address }) => name === "" && address === "")
    return isUnread || root.querySelector(UNREAD) ? null : root.querySelector<HTMLElement>(selector)
  }
}
