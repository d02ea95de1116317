import { closeStep } from "~src/webmail/insertion/close-step"
import type { InsertionStrategy } from "~src/webmail/insertion/insertion-strategy"

/** The browser's own typing command: undoable, in the format at the caret, a new line becomes the editor's own kind of line. */
export const commandText: InsertionStrategy = (body, text) => {
  const { ownerDocument } = body
  closeStep(body)
  const isDone =
    text === "" ? ownerDocument.execCommand("delete") : ownerDocument.execCommand("insertText", false, text)
  if (!isDone) return false
  // Chromium adds what is typed next to the same undo step unless the caret has moved (measured).
  const selection = ownerDocument.getSelection()
  selection?.modify("move", "backward", "character")
  selection?.modify("move", "forward", "character")
  closeStep(body)
  return true
}
