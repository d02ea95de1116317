/**
 * The nearest ancestor of `part` that holds a match of `sign`, or is one by it, provided it holds only one `editor`: an
 * ancestor with two of them is the page, not a compose window. The way to a root when the known containers were renamed.
 */
export function enclosingWindow(
  part: Element,
  sign: string | ((node: HTMLElement) => boolean),
  editor: string,
): HTMLElement | null {
  const isOne = (node: HTMLElement): boolean =>
    typeof sign === "string" ? node.querySelector(sign) !== null : sign(node)
  for (let node = part.parentElement; node && node !== part.ownerDocument.body; node = node.parentElement) {
    if (isOne(node)) return node.querySelectorAll(editor).length <= 1 ? node : null
  }
  return null
}
