/**
 * Lets an editor that keeps undo steps of its own (Closure's plugin) finish the one it is at: it does so when it is told
 * that it lost the focus, else a quarter of a second later. The focus itself stays where it is.
 */
export function closeStep(body: HTMLElement): void {
  body.dispatchEvent(new FocusEvent("blur"))
  body.dispatchEvent(new FocusEvent("focus"))
}

/** The keys of undo and redo by their old numeric code, which is what Closure goes by, whatever the keyboard. */
const UNDO_KEYS: readonly number[] = [89, 90]

/**
 * From now on closes the step at hand before undo or redo gets its key. Closure's plugin files a step that is not
 * finished only after it has undone the one before (measured): typed right behind an insertion, Ctrl+Z takes both away,
 * and the next brings the insertion back.
 */
export function closeStepsBeforeUndo(body: HTMLElement, signal: AbortSignal): void {
  const onKey = ({ target, ctrlKey, metaKey, keyCode }: KeyboardEvent): void => {
    if (
      (ctrlKey || metaKey) &&
      UNDO_KEYS.includes(keyCode) &&
      target instanceof Node &&
      body.contains(target)
    )
      closeStep(body)
  }
  const view = body.ownerDocument.defaultView
  view?.addEventListener("keydown", onKey, { capture: true, passive: true, signal })
}
