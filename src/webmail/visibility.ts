/** Whether `element` is rendered at all. Environments that cannot tell are taken to show it. */
export function isRendered(element: Element): boolean {
  return typeof element.checkVisibility === "function" ? element.checkVisibility() : true
}

/** Whether `element` takes up width; false for what is squeezed to nothing although it is rendered. */
export function hasWidth(element: Element): boolean {
  return element.getBoundingClientRect().width > 0
}

/** Whether `element` is hidden by its own style, or that of what holds it but not `other`: so even in a window that is hidden as a whole. */
export function isHiddenBeside(element: Element, other: Element): boolean {
  for (let node: Element | null = element; node && !node.contains(other); node = node.parentElement)
    if (getComputedStyle(node).display === "none") return true
  return false
}
