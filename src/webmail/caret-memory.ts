export interface CaretMemory {
  /** The last selection inside the body, or null when there was none or its place is gone. */
  recall(): Range | null
  /** The person types: until `wake` the caret is saved only when something takes the focus, not with every key. */
  rest(): void
  wake(): void
}

/** The ends of a selection. */
type Place = Pick<Range, "startContainer" | "startOffset" | "endContainer" | "endOffset">

/**
 * Remembers the selection in `body` while focus is elsewhere (in our panel, say). Kept as one live Range, which the
 * browser moves along when the text around it changes.
 */
export function rememberCaret(body: HTMLElement, signal: AbortSignal): CaretMemory {
  const { ownerDocument } = body
  let saved: Range | null = null
  /** Where it was set, since a range leaves a body that is taken out of the page for a moment (full screen in Gmail). */
  let place: Place | null = null

  const save = (): void => {
    const selection = ownerDocument.getSelection()
    const { anchorNode = null, focusNode = null } = selection ?? {}
    if (!selection || selection.rangeCount === 0) return
    if (!body.contains(anchorNode) || !body.contains(focusNode)) return
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
    saved ??= ownerDocument.createRange()
    saved.setStart(startContainer, startOffset)
    saved.setEnd(endContainer, endOffset)
    place = { startContainer, startOffset, endContainer, endOffset }
  }
  const setBack = (): void => {
    if (saved === null || place === null || !isIn(body, place)) return
    saved.setStart(place.startContainer, place.startOffset)
    saved.setEnd(place.endContainer, place.endOffset)
  }
  const wake = (): void => {
    if (signal.aborted) return
    save()
    ownerDocument.addEventListener("selectionchange", save, { signal, passive: true })
  }
  wake()
  // Every move is told, but late, so that one just before leaving is missed; and none is told while resting. A button that
  // keeps the focus where it is may still take the body out of the page.
  body.addEventListener("focusout", save, { signal, passive: true })
  ownerDocument.addEventListener("mousedown", save, { capture: true, passive: true, signal })

  return {
    recall() {
      // The event comes late after a script has moved the caret.
      save()
      if (saved === null) return null
      if (!isIn(body, saved)) setBack()
      return body.isConnected && isIn(body, saved) ? saved.cloneRange() : null
    },
    rest: () => ownerDocument.removeEventListener("selectionchange", save),
    wake,
  }
}

/** Whether both ends are in `body`, at places that are there. */
function isIn(body: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: Place): boolean {
  return (
    body.contains(startContainer) &&
    body.contains(endContainer) &&
    startOffset <= lengthOf(startContainer) &&
    endOffset <= lengthOf(endContainer)
  )
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length
}
