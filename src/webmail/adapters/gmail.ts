import type { ComposeKind } from "~src/draft/snapshot"
import { readGmailRecipients } from "~src/webmail/adapters/gmail-recipients"
import { enclosingWindow } from "~src/webmail/enclosing-window"
import { firstClosest, firstMatch } from "~src/webmail/first-match"
import { subjectPrefix } from "~src/webmail/subject-prefix"
import { hasWidth, isRendered } from "~src/webmail/visibility"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** Best first: what the editor or the form needs to work comes before class names, which Gmail renames (2026-07). */
const SELECTORS = {
  body: [
    // Set by Closure's goog.editor.Field, so it stays as long as Gmail uses that editor; 2014 to 2026-10.
    '[g_editable="true"][contenteditable="true"]',
    // The same element by its role; 2018 to 2025.
    '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
    // By class; 2014 to 2026.
    ".Am.Al.editable[contenteditable]",
  ],
  // Plain-text mode keeps a textarea beside the editor, one of the two hidden; 2018, 2020.
  plainBody: ["textarea.Ak", ".At textarea"],
  // Name of the form field, 2014 to 2026-10; by class 2023.
  subject: ['input[name="subjectbox"]', "input.aoT"],
  // Fields of the compose form: its subject, its window, its draft; 2014 to 2026.
  form: 'input[name="subjectbox"], input[name="composeid"], input[name="draft"]',
  draft: 'input[name="draft"]',
  repliedTo: 'input[name="rm"]',
  // Around the form: `.M9` since 2014, the region with its id since 2024.
  frame: ".M9, [data-compose-id]",
  // A pop-up or full screen is a dialog, a reply in the conversation lives in `.ip`; 2014 to 2026.
  root: ['[role="dialog"]', ".ip", ".M9", "[data-compose-id]"],
  answered: ".ip, .adn",
  // jslog 32601 in two interface languages (2023); `.aoO` 2014 to 2025; `.Uo` sends and archives (2019).
  send: [
    '[role="button"][jslog^="32601"]',
    '[role="button"].aoO',
    '.IZ .Up [role="button"]:not([aria-haspopup="true"])',
    '[role="button"].Uo',
  ].join(", "),
  // Beside Send: `.hG` 2019 to 2024; by its role 2023.
  sendMenu: '[role="button"].hG, .IZ .Up [role="button"][aria-haspopup="true"]',
  // One hidden field for each file, named in several independent extensions, 2015 to 2024.
  attachments: 'input[name="attach"]',
  // The rows of addresses and subject, the bar with Send, the buttons of the window; 2014 to 2026.
  keepClear: '[name="to"], [name="cc"], [name="bcc"], input[name="subjectbox"], .aoD, .btC, .Hm',
} as const

const EDITOR = SELECTORS.body[0]

export const gmail: WebmailAdapter = {
  id: "gmail",
  composeSelector: `${SELECTORS.form}, ${SELECTORS.frame}, ${EDITOR}`,
  rootOf(match) {
    const root = firstClosest(match, SELECTORS.root)
    if (root && (match.matches(SELECTORS.frame) || root.querySelector(SELECTORS.form))) return root
    // The signature editor in the settings is the same editor, but has no compose form around it.
    return enclosingWindow(match, match.matches(EDITOR) ? SELECTORS.form : EDITOR, EDITOR)
  },
  locate(root) {
    const body = findBody(root)
    if (!body || !root.querySelector(SELECTORS.form)) return null
    const subject = firstMatch<HTMLInputElement>(root, SELECTORS.subject)
    return { body, subject, kind: kindOf(root, body, subject), draftId: hiddenValue(root, SELECTORS.draft) }
  },
  readRecipients: readGmailRecipients,
  notOwnText: {
    // A forward may keep the writer's text inside the outer quote, so the line that introduces the quote is the mark.
    quote: ".gmail_attr, blockquote.gmail_quote, .gmail_quote:not(:has(.gmail_attr)), .gmail_extra",
    signature: '[data-smartmail="gmail_signature"], .gmail_signature, .gmail_signature_prefix',
  },
  countAttachments: (root) => root.querySelectorAll(SELECTORS.attachments).length,
  sendControls: SELECTORS.send,
  sendMenu: SELECTORS.sendMenu,
  keepClear: SELECTORS.keepClear,
  editor: "commands",
}

function findBody(root: HTMLElement): HTMLElement | null {
  const rich = firstMatch(root, SELECTORS.body)
  if (rich && isRendered(rich)) return rich
  const plain = firstMatch(root, SELECTORS.plainBody)
  return plain && (!rich || isRendered(plain)) ? plain : rich
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
