import { enclosingWindow } from "~src/webmail/enclosing-window"
import { firstClosest } from "~src/webmail/first-closest"
import type { WindowFinder } from "~src/webmail/webmail-adapter"

/** A pop-up or full screen is a dialog, a reply in the conversation lives in `.ip`; 2014 to 2026. Of a window of its own, the frame. */
export const GMAIL_ROOTS = {
  dialog: '[role="dialog"]',
  conversation: ".ip",
  frame: ".M9",
  region: "[data-compose-id]",
} as const

/** Set by Closure's goog.editor.Field, so it stays as long as Gmail uses that editor; 2014 to 2026-10. */
export const GMAIL_EDITOR = '[g_editable="true"][contenteditable="true"]'

/** Fields of the compose form: its subject, its window, its draft; 2014 to 2026. */
export const GMAIL_FORM = 'input[name="subjectbox"], input[name="composeid"], input[name="draft"]'

// Around the form: `.M9` since 2014, the region with its id since 2024.
const FRAME = ".M9, [data-compose-id]"
const ROOTS = Object.values(GMAIL_ROOTS)

export const gmailWindow: WindowFinder = {
  id: "gmail",
  composeSelector: `${GMAIL_FORM}, ${FRAME}, ${GMAIL_EDITOR}`,
  rootOf(match) {
    const root = firstClosest(match, ROOTS)
    if (root && (match.matches(FRAME) || root.querySelector(GMAIL_FORM))) return root
    // The signature editor in the settings is the same editor, but has no compose form around it.
    return enclosingWindow(match, match.matches(GMAIL_EDITOR) ? GMAIL_FORM : GMAIL_EDITOR, GMAIL_EDITOR)
  },
}
