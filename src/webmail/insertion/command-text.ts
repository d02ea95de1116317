import type { InsertionStrategy } from "~src/webmail/insertion/insertion-strategy"

/** The browser's own typing command: undoable, in the format at the caret, a new line becomes the editor's own kind of line. */
export const commandText: InsertionStrategy = (body, text) => {
  const { ownerDocument } = body
  if (!ownerDocument.execCommand("insertText", false, text)) return false
  // Chromium adds what is typed next to the same undo step unless the caret has moved (measured).
  const selection = ownerDocument.getSelection()
  selection?.modify("move", "backward", "character")
  selection?.modify("move", "forward", "character")
  return true
}
