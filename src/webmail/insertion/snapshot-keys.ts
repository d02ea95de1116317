import type { InsertionStrategy } from "~src/webmail/insertion/insertion-strategy"

/**
 * For roosterjs (Outlook), whose undo is a row of snapshots taken on keys: types line by line between the keys that make
 * it take one before and one after. Keeps the format at the caret, which its paste does not (it colours text black;
 * measured). Declines when the editor does not act on these keys as roosterjs does, before anything is written.
 */
export const snapshotKeys: InsertionStrategy = (body, text) => {
  if (!press(body, "keydown", "Home")) return false
  const { ownerDocument } = body
  takeSnapshot(body)
  if (text === "") ownerDocument.execCommand("delete")
  text.split("\n").forEach((line, index) => {
    if (index > 0) ownerDocument.execCommand("insertParagraph")
    if (line !== "") ownerDocument.execCommand("insertText", false, line)
  })
  takeSnapshot(body)
  return true
}

/** A letter marks the content as new, a cursor key takes the snapshot. Without the letter a space typed last is in none. */
function takeSnapshot(body: HTMLElement): void {
  press(body, "keypress", "a")
  press(body, "keydown", "Home")
}

/**
 * Sends a key event to the editor and keeps it from the page. roosterjs stops the keys it has dealt with, so a stopped
 * event is the sign of it. The event moves and types nothing: it is not a trusted one.
 */
function press(body: HTMLElement, type: "keydown" | "keypress", key: string): boolean {
  let isDealtWith = false
  const settle = (event: Event): void => {
    isDealtWith = event.cancelBubble
    event.stopPropagation()
  }
  // Added last, so the editor's own listener on the same element has run.
  body.addEventListener(type, settle)
  body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }))
  body.removeEventListener(type, settle)
  return isDealtWith
}
