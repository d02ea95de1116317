/** The first element in `root` that matches the best of `selectors` that matches anything. */
export function firstMatch<E extends Element = HTMLElement>(
  root: Element,
  selectors: readonly string[],
): E | null {
  for (const selector of selectors) {
    const found = root.querySelector<E>(selector)
    if (found) return found
  }
  return null
}

/** The nearest ancestor of `element`, itself included, that matches the best of `selectors`. */
export function firstClosest(element: Element, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = element.closest<HTMLElement>(selector)
    if (found) return found
  }
  return null
}
