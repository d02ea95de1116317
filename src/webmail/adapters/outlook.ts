import type { ComposeKind } from "~src/draft/snapshot"
import { readOutlookRecipients } from "~src/webmail/adapters/outlook-recipients"
import { enclosingWindow } from "~src/webmail/enclosing-window"
import { firstClosest, firstMatch } from "~src/webmail/first-match"
import { subjectPrefix } from "~src/webmail/subject-prefix"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** Best first: ids and test ids; Outlook's class names are hashed anew with every build and never used. */
const SELECTORS = {
  body: [
    // The editor inside its numbered parent; recorded 2022, live 2026-10.
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
    // Recorded 2021, without the role; the wells of addresses are one line.
    '[id^="editorParent_"] [contenteditable="true"]',
    '[contenteditable="true"][aria-multiline="true"]',
  ],
  // In reading mode the same id is on a heading, hence `input`; live 2026-10. Some builds put the id on a wrapper.
  subject: ['input[id^="MSG_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_SUBJECT"] input'],
  // The calendar's form has an editor too; Send or a MSG_ field make it a mail. Live 2026-10.
  mail: '[data-testid="ComposeSendButton"], input[id^="MSG_"], [id^="MSG_"][id$="_TO"]',
  ids: '[id^="MSG_"]',
  editor: '[contenteditable="true"][aria-multiline="true"]',
  editorParent: '[id^="editorParent_"]',
  // Docked windows are numbered (2024 to 2026); the form of a pop-up (2024); a window of its own (2026).
  root: ['[id*="docking_InitVisiblePart"]', '[data-app-section="Form_Content"]', "#_owa_projection_root"],
  // The quoted message; ids get an `x_` when a draft is opened again. Thousands of real mails, 2016 to 2026.
  quoted: '#divRplyFwdMsg, [id="x_divRplyFwdMsg"], #mail-editor-reference-message-container',
  send: '[data-testid="ComposeSendButton"] button:not([id$="__menuButton"]), [id$="__primaryActionButton"]',
  sendMenu: '[id$="__menuButton"]',
  keepClear:
    '[data-testid="ComposeSendButton"], [id^="MSG_"], #discardCompose, #popoutCompose, [role="toolbar"]',
} as const

export const outlook: WebmailAdapter = {
  id: "outlook",
  composeSelector: `${SELECTORS.mail}, ${SELECTORS.editorParent}`,
  rootOf(match) {
    const root = firstClosest(match, SELECTORS.root)
    if (root?.querySelector(SELECTORS.mail)) return root
    const missing = match.matches(SELECTORS.editorParent) ? SELECTORS.mail : SELECTORS.editor
    return enclosingWindow(match, missing, SELECTORS.editor)
  },
  locate(root) {
    const body = firstMatch(root, SELECTORS.body)
    if (!body || !root.querySelector(SELECTORS.mail)) return null
    const subject = firstMatch<HTMLInputElement>(root, SELECTORS.subject)
    return { body, subject, kind: kindOf(body, subject), draftId: draftIdIn(root) }
  },
  readRecipients: readOutlookRecipients,
  notOwnText: {
    quote: `#appendonsend, [id="x_appendonsend"], ${SELECTORS.quoted}`,
    signature:
      '#Signature, [id="x_Signature"], #ms-outlook-mobile-signature, .ms-outlook-mobile-signature, [name="_MailAutoSig"]',
  },
  // No mark of an attached file is known that does not depend on the language; taking one for none would be a false alarm.
  countAttachments: () => null,
  sendControls: SELECTORS.send,
  sendMenu: SELECTORS.sendMenu,
  keepClear: SELECTORS.keepClear,
  editor: "snapshots",
}

/** A quoted message, or a window that offers no subject (a reply in the reading pane), is an answer. */
function kindOf(body: HTMLElement, subject: HTMLInputElement | null): ComposeKind {
  if (subject !== null && body.querySelector(SELECTORS.quoted) === null) return "new"
  return subjectPrefix(subject?.value ?? "") === "forward" ? "forward" : "reply"
}

/** The window's part of ids such as `MSG_<draft>_SUBJECT`: one per compose window, not the server's draft. */
function draftIdIn(root: HTMLElement): string | null {
  for (const { id } of root.querySelectorAll(SELECTORS.ids)) {
    const draft = /^MSG_(.+)_(SUBJECT|TO|CC|BCC)$/.exec(id)?.[1]
    if (draft) return draft
  }
  return null
}
