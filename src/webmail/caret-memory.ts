export interface CaretMemory {
  /** The last selection inside the body, or null when there was none or its place is gone. */
  recall(): Range | null
}

/**
 * Remembers the selection in `body` while focus is elsewhere (in our panel, say). Kept as one live Range, which the
 * browser moves along when the text around it changes.
 */
export function rememberCaret(body: HTMLElement, signal: AbortSignal): CaretMemory {
  const { ownerDocument } = body
  let saved: Range | null = null

  const save = (): void => {
    const selection = ownerDocument.getSelection()
    const { anchorNode = null, focusNode = null } = selection ?? {}
    if (!selection || selection.rangeCount === 0) return
    if (!body.contains(anchorNode) || !body.contains(focusNode)) return
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
    saved ??= ownerDocument.createRange()
    saved.setStart(startContainer, startOffset)
    saved.setEnd(endContainer, endOffset)
  }
  save()
  // The caret may already be there, and every later move is told; but late, so that one just before leaving is missed.
  ownerDocument.addEventListener("selectionchange", save, { signal, passive: true })
  body.addEventListener("focusout", save, { signal, passive: true })

  return {
    recall() {
      // The event comes late after a script has moved the caret.
      save()
      if (saved === null) return null
      const isThere = saved.startContainer.isConnected && body.contains(saved.commonAncestorContainer)
      return isThere ? saved.cloneRange() : null
    },
  }
}
