/**
 * The nearest ancestor of `part` that holds a match of `sign`, provided it holds only one `editor`: an ancestor with
 * two of them is the page, not a compose window. The way to a root when the known containers were renamed.
 */
export function enclosingWindow(part: Element, sign: string, editor: string): HTMLElement | null {
  for (let node = part.parentElement; node && node !== part.ownerDocument.body; node = node.parentElement) {
    if (node.querySelector(sign)) return node.querySelectorAll(editor).length <= 1 ? node : null
  }
  return null
}
