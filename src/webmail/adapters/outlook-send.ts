import { onlyOne } from "~src/webmail/locating/only-one"
import { splitButton } from "~src/webmail/locating/split-button"
import { fallback, known, type Way } from "~src/webmail/locating/way"

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

/** The ways to it, best first; a window is known by it, too. */
export const OUTLOOK_SEND_WAYS: readonly Way[] = [
  known("action-id", OUTLOOK_SEND),
  // Two would be Send and its menu, with no telling which.
  ...Object.entries(SEND).map(([id, selector]) => known(id, (root) => onlyOne(root, selector, MAIL))),
  fallback("icon", (root) => onlyOne(root, SEND_ICON, MAIL)),
  fallback("split-button", (root) => splitButton(root, "button")),
]
