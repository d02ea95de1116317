import { onlyOne } from "~src/webmail/locating/only-one"
import { splitButton } from "~src/webmail/locating/split-button"
import { fallback, known, knownRoot } from "~src/webmail/locating/way"

/** A pop-up or full screen is a dialog, a reply in the conversation lives in `.ip`; 2014 to 2026. Of a window of its own, the frame. */
export const GMAIL_ROOTS = {
  dialog: '[role="dialog"]',
  conversation: ".ip",
  frame: ".M9",
  region: "[data-compose-id]",
} as const

/** Set by Closure's goog.editor.Field, so it stays as long as Gmail uses that editor; 2014 to 2026-10. */
export const GMAIL_EDITOR = '[g_editable="true"][contenteditable="true"]'

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

/** Best first: what the editor or the form needs to work comes before class names, which Gmail renames (2026-07). */
export const GMAIL_WAYS = {
  root: [
    ...Object.entries(GMAIL_ROOTS).map(([id, selector]) => knownRoot(id, selector)),
    fallback("around-form", (root) => root),
  ],
  body: [
    known("closure-field", GMAIL_EDITOR),
    // The same element by its role; 2018 to 2025.
    fallback("textbox-role", '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    fallback("multiline", '[contenteditable="true"][aria-multiline="true"]'),
    // 2014 to 2026.
    fallback("class", ".Am.Al.editable[contenteditable='true']"),
    fallback("only-editable", (root) => onlyOne(root, '[contenteditable="true"]', FIELDS)),
  ],
  // Plain-text mode keeps a textarea beside the editor, one of the two hidden; 2018, 2020.
  plainBody: [
    known("plain-class", "textarea.Ak"),
    fallback("plain-area", ".At textarea"),
    fallback("only-textarea", (root) => onlyOne(root, `textarea:not(${ONE_LINE})`, FIELDS)),
  ],
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
    known("form-name", '[name="to"]'),
    // The line that stands in while the rows are folded.
    known("folded", "span[email]"),
    fallback("combobox", 'input[role="combobox"][aria-autocomplete="list"]'),
    fallback("listbox", '[role="listbox"]:has([data-hovercard-id])'),
  ],
} as const
