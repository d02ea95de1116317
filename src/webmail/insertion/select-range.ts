/** Gives `body` the focus and `range` the selection, scrolling nothing. Without a range the editor chooses. */
export function selectRange(body: HTMLElement, range: Range | null): void {
  body.focus({ preventScroll: true })
  const selection = body.ownerDocument.getSelection()
  if (!selection || !range) return
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}
