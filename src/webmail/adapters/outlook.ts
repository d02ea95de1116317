import type { ComposeKind } from "~src/draft/snapshot"
import { isMail } from "~src/webmail/adapters/outlook-form"
import { readOutlookRecipients } from "~src/webmail/adapters/outlook-recipients"
import { OUTLOOK_SEND } from "~src/webmail/adapters/outlook-send"
import { OUTLOOK_WAYS } from "~src/webmail/adapters/outlook-ways"
import { OUTLOOK_EDITOR_PARENT, outlookWindow } from "~src/webmail/adapters/outlook-window"
import { findBy } from "~src/webmail/locating/way"
import { subjectPrefix } from "~src/webmail/subject-prefix"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

const SELECTORS = {
  ids: '[id^="MSG_"]',
  // The quoted message; ids get an `x_` when a draft is opened again. Thousands of real mails, 2016 to 2026.
  quoted: '#divRplyFwdMsg, [id="x_divRplyFwdMsg"], #mail-editor-reference-message-container',
  sendMenu: '[id$="__menuButton"]',
  keepClear:
    '[data-testid="ComposeSendButton"], [id^="MSG_"], #discardCompose, #popoutCompose, [role="toolbar"], [role="menubar"]',
} as const

export const outlook: WebmailAdapter = {
  ...outlookWindow,
  locate(root) {
    const body = findBody(root)
    if (!body || !isMail(root)) return null
    const subject = findBy<HTMLInputElement>(root, OUTLOOK_WAYS.subject)
    return { body, subject, kind: kindOf(body, subject), draftId: draftIdIn(root) }
  },
  ways: OUTLOOK_WAYS,
  // An answer in the reading pane has none.
  mayLack: ["subject"],
  readRecipients: readOutlookRecipients,
  notOwnText: {
    quote: `#appendonsend, [id="x_appendonsend"], ${SELECTORS.quoted}`,
    signature:
      '#Signature, [id="x_Signature"], #ms-outlook-mobile-signature, .ms-outlook-mobile-signature, [name="_MailAutoSig"]',
  },
  // No mark of an attached file is known that does not depend on the language; taking one for none would be a false alarm.
  countAttachments: () => null,
  sendControls: OUTLOOK_SEND,
  // In Microsoft's list of shortcuts beside Ctrl+Enter. On a Mac that key writes another letter.
  sendLetter: "s",
  sendMenu: SELECTORS.sendMenu,
  keepClear: SELECTORS.keepClear,
  editor: "snapshots",
}

/** While the editor's own place holds nothing that can be written in, what can be stands elsewhere and is no mail. */
function findBody(root: HTMLElement): HTMLElement | null {
  const body = findBy(root, OUTLOOK_WAYS.body)
  return body?.closest(OUTLOOK_EDITOR_PARENT) || !root.querySelector(OUTLOOK_EDITOR_PARENT) ? body : null
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
