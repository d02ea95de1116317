import { isMail, OUTLOOK_EDITOR, OUTLOOK_MARKS, unmarkedMailAround } from "~src/webmail/adapters/outlook-form"
import { enclosingWindow } from "~src/webmail/enclosing-window"
import { firstClosest } from "~src/webmail/first-closest"
import type { WindowFinder } from "~src/webmail/webmail-adapter"

/** Docked windows are numbered (2024 to 2026); the form of a pop-up (2024); a window of its own (2026). */
export const OUTLOOK_ROOTS = {
  docked: '[id*="docking_InitVisiblePart"]',
  form: '[data-app-section="Form_Content"]',
  projection: "#_owa_projection_root",
} as const

/** The numbered place of the editor. */
export const OUTLOOK_EDITOR_PARENT = '[id^="editorParent_"]'
const ROOTS = Object.values(OUTLOOK_ROOTS)

export const outlookWindow: WindowFinder = {
  id: "outlook",
  composeSelector: `${OUTLOOK_MARKS}, ${OUTLOOK_EDITOR_PARENT}, ${OUTLOOK_EDITOR}`,
  rootOf(match) {
    // An editor alone may be anything, and a mail that has its marks is known by those.
    if (!match.matches(`${OUTLOOK_MARKS}, ${OUTLOOK_EDITOR_PARENT}`)) return unmarkedMailAround(match)
    const root = firstClosest(match, ROOTS)
    if (root && isMail(root)) return root
    const missing = match.matches(OUTLOOK_EDITOR_PARENT) ? isMail : OUTLOOK_EDITOR
    return enclosingWindow(match, missing, OUTLOOK_EDITOR)
  },
}
