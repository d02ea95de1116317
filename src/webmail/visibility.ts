/** Whether `element` is rendered at all. Environments that cannot tell are taken to show it. */
export function isRendered(element: Element): boolean {
  return typeof element.checkVisibility === "function" ? element.checkVisibility() : true
}

/** Whether `element` takes up width; false for what is squeezed to nothing although it is rendered. */
export function hasWidth(element: Element): boolean {
  return element.getBoundingClientRect().width > 0
}
