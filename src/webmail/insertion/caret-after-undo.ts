/**
 * Puts the caret back to where it was before a write, once that write is undone: editors select what was replaced, and the
 * next key would type over it.
 */
export interface CaretAfterUndo {
  /** `text` is how the body read before the write, `caret` a UTF-16 offset into it. */
  remember(text: string, caret: number): void
}

interface Undone {
  readonly body: HTMLElement
  readonly read: () => string
  readonly select: (caret: number) => void
  readonly signal: AbortSignal
}

/** Listens from the first `remember` on, so that who never writes so pays nothing. */
export function createCaretAfterUndo({ body, read, select, signal }: Undone): CaretAfterUndo {
  const carets = new Map<string, number>()
  const look = (): void => {
    const caret = carets.get(read())
    if (caret !== undefined && !signal.aborted) select(caret)
  }
  const onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.inputType === "historyUndo") look()
  }
  // Editors with an undo of their own act on the key and tell nobody; they are done when the key is.
  const onKey = (event: KeyboardEvent): void => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (isUndo && event.target instanceof Node && body.contains(event.target)) setTimeout(look)
  }
  return {
    remember(text, caret) {
      if (carets.size === 0) {
        body.addEventListener("input", onInput, { signal, passive: true })
        body.ownerDocument.defaultView?.addEventListener("keydown", onKey, {
          capture: true,
          passive: true,
          signal,
        })
      }
      carets.set(text, caret)
    },
  }
}
