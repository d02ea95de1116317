import type { ComposeKind } from "~src/draft/snapshot"
import { readGmailRecipients } from "~src/webmail/adapters/gmail-recipients"
import { GMAIL_SEND, GMAIL_WAYS } from "~src/webmail/adapters/gmail-ways"
import { GMAIL_FORM, gmailWindow } from "~src/webmail/adapters/gmail-window"
import { findBy } from "~src/webmail/locating/way"
import { subjectPrefix } from "~src/webmail/subject-prefix"
import { hasWidth, isRendered } from "~src/webmail/visibility"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

const SELECTORS = {
  draft: 'input[name="draft"]',
  repliedTo: 'input[name="rm"]',
  answered: ".ip, .adn",
  // Beside Send: `.hG` 2019 to 2024; by its role 2023.
  sendMenu: '[role="button"].hG, .IZ .Up [role="button"][aria-haspopup="true"]',
  // One hidden field for each file, named in several independent extensions, 2015 to 2024.
  attachments: 'input[name="attach"]',
  // The rows of addresses and subject, the bar with Send, the buttons of the window; 2014 to 2026.
  keepClear: '[name="to"], [name="cc"], [name="bcc"], input[name="subjectbox"], .aoD, .btC, .Hm',
} as const

export const gmail: WebmailAdapter = {
  ...gmailWindow,
  locate(root) {
    const body = findBy(root, GMAIL_WAYS.body)
    if (!body || !root.querySelector(GMAIL_FORM)) return null
    const subject = findBy<HTMLInputElement>(root, GMAIL_WAYS.subject)
    return { body, subject, kind: kindOf(root, body, subject), draftId: hiddenValue(root, SELECTORS.draft) }
  },
  ways: GMAIL_WAYS,
  mayLack: [],
  readRecipients: readGmailRecipients,
  notOwnText: {
    // A forward may keep the writer's text inside the outer quote, so the line that introduces the quote is the mark.
    quote: ".gmail_attr, blockquote.gmail_quote, .gmail_quote:not(:has(.gmail_attr)), .gmail_extra",
    signature: '[data-smartmail="gmail_signature"], .gmail_signature, .gmail_signature_prefix',
  },
  countAttachments: (root) => root.querySelectorAll(SELECTORS.attachments).length,
  sendControls: GMAIL_SEND,
  sendMenu: SELECTORS.sendMenu,
  keepClear: SELECTORS.keepClear,
  editor: "commands",
}

/**
 * One strong sign makes it an answer: taking a reply for a new mail could spoil its subject, while the reverse does no
 * harm. The prefix of the subject alone is no sign, anybody can type it.
 */
function kindOf(root: HTMLElement, body: HTMLElement, subject: HTMLInputElement | null): ComposeKind {
  const introduction = body.querySelector(".gmail_attr")
  const prefix = subjectPrefix(subject?.value ?? "")
  const isAnswer =
    hiddenValue(root, SELECTORS.repliedTo) !== null ||
    root.closest(SELECTORS.answered) !== null ||
    introduction !== null ||
    (prefix !== null && body.querySelector(".gmail_quote") !== null) ||
    (subject !== null && hasWidth(root) && isRendered(root) && !hasWidth(subject))
  if (!isAnswer) return "new"
  // A forwarded message is introduced by a row of dashes, whatever the language.
  return prefix === "forward" || /^\s*-{5}/.test(introduction?.textContent ?? "") ? "forward" : "reply"
}

/** The value of a hidden field, or null while it holds nothing of use. */
function hiddenValue(root: HTMLElement, selector: string): string | null {
  const value = root.querySelector<HTMLInputElement>(selector)?.value ?? ""
  return /\w/.test(value) && !/^(undefined|null)$/.test(value) ? value : null
}
