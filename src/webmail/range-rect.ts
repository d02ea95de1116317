/** The rectangle of a caret or selection in the viewport, or null when it has none. Lays the page out. */
export function rectOf(range: Range | null): DOMRect | null {
  if (range === null) return null
  const rect = range.getClientRects()[0]
  if (rect) return rect
  // A caret on an empty line has no rectangle of its own.
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return element?.getBoundingClientRect() ?? null
}
