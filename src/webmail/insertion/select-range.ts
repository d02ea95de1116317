/** Gives `body` the focus and `range` the selection, scrolling nothing. */
export function selectRange(body: HTMLElement, range: Range): void {
  body.focus({ preventScroll: true })
  const selection = body.ownerDocument.getSelection()
  if (!selection) return
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}
