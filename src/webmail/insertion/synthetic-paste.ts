import type { InsertionStrategy } from "~src/webmail/insertion/insertion-strategy"

/**
 * Hands the text over as if it were pasted, which is how roosterjs (Outlook) keeps its own undo right. Editors without
 * a paste handler of their own leave the event alone. Plain text only: it takes on the format at the caret.
 */
export const syntheticPaste: InsertionStrategy = (body, text) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  const paste = new ClipboardEvent("paste", {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return !body.dispatchEvent(paste)
}
