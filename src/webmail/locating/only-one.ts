/**
 * The only match of `selector` in `root` that is not inside a match of `without`, or null when there is none or more than
 * one: then it would be a guess. What stands inside a match is a part of it.
 */
export function onlyOne(root: HTMLElement, selector: string, without: string): HTMLElement | null {
  let found: HTMLElement | null = null
  for (const candidate of root.querySelectorAll<HTMLElement>(selector)) {
    if (found?.contains(candidate) || isInside(candidate, root, without)) continue
    if (found) return null
    found = candidate
  }
  return found
}

function isInside(element: Element, root: HTMLElement, without: string): boolean {
  const around = element.closest(without)
  return around !== null && around !== root && root.contains(around)
}
