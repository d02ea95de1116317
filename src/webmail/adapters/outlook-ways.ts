import { onlyOne } from "~src/webmail/locating/only-one"
import { splitButton } from "~src/webmail/locating/split-button"
import { fallback, known, knownRoot } from "~src/webmail/locating/way"

/** Docked windows are numbered (2024 to 2026); the form of a pop-up (2024); a window of its own (2026). */
export const OUTLOOK_ROOTS = {
  docked: '[id*="docking_InitVisiblePart"]',
  form: '[data-app-section="Form_Content"]',
  projection: "#_owa_projection_root",
} as const

/** The control that sends, by an id that no menu shares; live 2026-10-07. All others take a look at what stands beside them. */
export const OUTLOOK_SEND = '[id$="__primaryActionButton"]'

/** The mail itself, where a button may have been pasted. */
const MAIL = '[contenteditable="true"]'

const SEND = {
  // Several extensions, live 2026-10-07.
  "test-id": '[data-testid="ComposeSendButton"] button:not([id$="__menuButton"], [aria-haspopup="true"])',
  // The command bar before those marks; 2019 to 2022. The menu beside Send is styled like it, its icon an arrow.
  "old-bar":
    '.ms-CommandBar .ms-Button--primary:not([aria-haspopup="true"], :has([data-icon-name^="Chevron"]))',
} as const

/** The icon's name is not translated: in independent scripts, one for Hungarian; 2021, 2023. */
const SEND_ICON = 'button:has([data-icon-name="send"], [data-icon-name="Send"]):not([aria-haspopup="true"])'

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
  send: [
    known("action-id", OUTLOOK_SEND),
    // Two would be Send and its menu, with no telling which.
    ...Object.entries(SEND).map(([id, selector]) => known(id, (root) => onlyOne(root, selector, MAIL))),
    fallback("icon", (root) => onlyOne(root, SEND_ICON, MAIL)),
    fallback("split-button", (root) => splitButton(root, "button")),
  ],
  recipients: [
    // Live 2026-10-07.
    known("message-id", '[id^="MSG_"][id$="_TO"]'),
    fallback("id-tail", '[id$="_TO"]'),
    fallback("well", '[role="group"] [contenteditable="true"]:not([aria-multiline="true"])'),
  ],
} as const
