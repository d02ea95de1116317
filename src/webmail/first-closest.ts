/** The nearest ancestor of `element`, itself included, that matches the best of `selectors`. */
export function firstClosest(element: Element, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = element.closest<HTMLElement>(selector)
    if (found) return found
  }
  return null
}
