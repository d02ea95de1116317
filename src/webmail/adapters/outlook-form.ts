import { OUTLOOK_SEND_WAYS } from "~src/webmail/adapters/outlook-send"
import { findBy } from "~src/webmail/locating/way"

const SELECTORS = {
  // The calendar's form has an editor too; Send or a MSG_ field make it a mail. Live 2026-10.
  marks:
    '[data-testid="ComposeSendButton"], input[id^="MSG_"], [id^="MSG_"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])',
  lines: 'input:not([type="hidden"], [type="file"])',
  // A field for people is an editor of one line.
  well: '[role="group"] [contenteditable="true"]:not([aria-multiline="true"])',
} as const

/** Inside every mail as we know them. */
export const OUTLOOK_MARKS = SELECTORS.marks

/** An editor of several lines, that of a mail or another. */
export const OUTLOOK_EDITOR = '[contenteditable="true"][aria-multiline="true"]'

/** Whether what is written in `root` is a mail. */
export function isMail(root: HTMLElement): boolean {
  return root.querySelector(SELECTORS.marks) !== null || (!holdsMore(root) && hasShape(root))
}

/** The smallest mail without any marks around `editor`, or null. What holds more does not become one further out. */
export function unmarkedMailAround(editor: Element): HTMLElement | null {
  const { body } = editor.ownerDocument
  for (let node = editor.parentElement; node && node !== body && !holdsMore(node); node = node.parentElement)
    if (hasShape(node)) return node
  return null
}

/** More than one mail, or a form of another kind: a meeting goes to people, too, but has lines for its place and times. */
function holdsMore(node: HTMLElement): boolean {
  const count = (selector: string): number => node.querySelectorAll(selector).length
  return count(SELECTORS.marks) > 0 || count(SELECTORS.lines) > 1 || count(OUTLOOK_EDITOR) > 1
}

/** People in a field of their own, and a control that sends. */
function hasShape(node: HTMLElement): boolean {
  return node.querySelector(SELECTORS.well) !== null && findBy(node, OUTLOOK_SEND_WAYS) !== null
}
