import { GMAIL_EDITOR, GMAIL_FORM, GMAIL_ROOTS } from "~src/webmail/adapters/gmail-window"
import { onlyOne } from "~src/webmail/locating/only-one"
import { splitButton } from "~src/webmail/locating/split-button"
import { fallback, findBy, known, knownRoot, type Way } from "~src/webmail/locating/way"
import { isTextArea } from "~src/webmail/text-area"
import { isHiddenBeside, isRendered } from "~src/webmail/visibility"

const SEND = {
  // In two interface languages (2023).
  jslog: '[role="button"][jslog^="32601"]',
  // 2014 to 2025.
  class: '[role="button"].aoO',
  // Sends and archives (2019).
  archive: '[role="button"].Uo',
} as const

/** Controls that send. Not by class: other extensions give it to their own buttons beside Send, to look like it. */
export const GMAIL_SEND = `${SEND.jslog}, ${SEND.archive}`

/** What else stands where Send does: the menu beside it, in two marks, and the button that archives, too. InboxSDK, 2024. */
const IN_TOOLBAR = '.IZ .Up [role="button"]:not([aria-haspopup="true"], .hG, .Uo)'

/** The mail itself, where a button may have been pasted. */
const MAIL = '[contenteditable="true"]'

/** Rows of addresses, and what else holds text that is not the mail. */
const FIELDS = '[name="to"], [name="cc"], [name="bcc"], [role="listbox"], [role="combobox"]'
/** Boxes that addresses are typed in, by any of their marks; until 2021. */
const ONE_LINE = '[name="to"], [name="cc"], [name="bcc"], [rows="1"], [aria-haspopup], [role="combobox"]'

/** People without their address: chips, and names in the line that stands in for them. */
const UNREAD = ':is([role="option"], .afV):not([data-hovercard-id]), .az9 > span:not([email])'

/** Plain-text mode keeps a textarea beside the editor, one of the two hidden; 2018, 2020. */
const PLAIN = [
  known("plain-class", "textarea.Ak"),
  fallback("plain-area", ".At textarea"),
  fallback("only-textarea", (root) => onlyOne(root, `textarea:not(${ONE_LINE})`, FIELDS)),
]

/** Best first: what the editor or the form needs to work comes before class names, which Gmail renames (2026-07). */
export const GMAIL_WAYS = {
  root: [
    ...Object.entries(GMAIL_ROOTS).map(([id, selector]) => knownRoot(id, selector)),
    fallback("around-form", (root) => root),
  ],
  body: inUse([
    known("closure-field", GMAIL_EDITOR),
    // The same element by its role; 2018 to 2025.
    fallback("textbox-role", '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    fallback("multiline", '[contenteditable="true"][aria-multiline="true"]'),
    // 2014 to 2026.
    fallback("class", ".Am.Al.editable[contenteditable='true']"),
    ...PLAIN,
  ]),
  subject: [
    // 2014 to 2026-10.
    known("form-name", 'input[name="subjectbox"]'),
    // 2023.
    fallback("class", "input.aoT"),
    fallback("only-line", (root) => onlyOne(root, 'input:not([type]), input[type="text"]', FIELDS)),
  ],
  send: [
    known("jslog", SEND.jslog),
    known("class", SEND.class),
    // Two would be Send and its menu, with no telling which.
    known("toolbar", (root) => onlyOne(root, IN_TOOLBAR, MAIL)),
    known("archive", SEND.archive),
    // The same marks, should they no longer be on something that says it is a button.
    fallback("bare-jslog", (root) => onlyOne(root, '[jslog^="32601"]', MAIL)),
    fallback("bare-class", (root) => onlyOne(root, ".aoO", MAIL)),
    fallback("split-button", (root) => splitButton(root, '[role="button"]')),
  ],
  recipients: [
    known("form-name", unlessUnread('[name="to"]')),
    // The line that stands in while the rows are folded.
    known("folded", unlessUnread("span[email]")),
    fallback("combobox", unlessUnread('input[role="combobox"][aria-autocomplete="list"]')),
  ],
} as const

/** The same ways, to editors that are shown, or would be if the window were not minimised. */
function inUse(ways: readonly Way[]): readonly Way[] {
  return ways.map((way) => ({
    ...way,
    find(root) {
      const found = way.find(root)
      return found && isInUse(found, root) ? found : null
    },
  }))
}

/** Of two that are shown, the one that holds something. */
function isInUse(editor: HTMLElement, root: HTMLElement): boolean {
  const form = root.querySelector(GMAIL_FORM)
  if (!form || (!isRendered(editor) && isHiddenBeside(editor, form))) return false
  return (
    isTextArea(editor) ||
    /\S/.test(editor.textContent ?? "") ||
    !findBy<HTMLTextAreaElement>(root, PLAIN)?.value
  )
}

/** The first match, unless somebody is shown whom `readGmailRecipients` cannot read. */
function unlessUnread(selector: string): Way["find"] {
  return (root) => (root.querySelector(UNREAD) ? null : root.querySelector<HTMLElement>(selector))
}
