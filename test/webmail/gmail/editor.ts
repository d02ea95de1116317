/** The Closure editor on one compose body. */
export interface Editor {
  dispose(): void
}

/**
 * Makes the body an editable field the way Gmail does. It must be in the document already, and its HTML is
 * the initial text. Which undo Gmail uses is not known, so `?undo=plugin` turns on Closure's own.
 */
export function makeEditable(body: HTMLElement, undo: "native" | "plugin"): Editor {
  const field = new goog.editor.SeamlessField(body.id)
  field.registerPlugin(new goog.editor.plugins.BasicTextFormatter())
  field.registerPlugin(new goog.editor.plugins.Blockquote(true, "gmail_quote"))
  field.registerPlugin(new goog.editor.plugins.EnterHandler())
  if (undo === "plugin") field.registerPlugin(new goog.editor.plugins.UndoRedo())
  field.makeEditable()
  field.focusAndPlaceCursorAtStart()
  return { dispose: () => field.dispose() }
}
