import type { InsertionStrategy } from "~src/webmail/insertion/insertion-strategy"

/**
 * Hands the text over as if it were pasted. Editors with a paste handler of their own take it and keep their undo
 * right; the others leave the event alone. Plain text only, so that no style of ours comes along.
 */
export const syntheticPaste: InsertionStrategy = (body, text) => !body.dispatchEvent(pasteOf(text))

function pasteOf(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true }
  // Firefox hides data that a content script put into a DataTransfer from the page, but not what it gives this way.
  const firefoxInit = { ...init, dataType: "text/plain", data: text }
  const paste = new ClipboardEvent("paste", firefoxInit)
  if (paste.clipboardData?.getData("text/plain") === text) return paste
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  return new ClipboardEvent("paste", { ...init, clipboardData })
}
