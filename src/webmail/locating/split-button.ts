const MENU = '[aria-haspopup="true"]'
const MAIL = '[contenteditable="true"]'

/**
 * The one button in `root` that stands beside nothing but the menu of other ways to do the same, as Send does in every language;
 * null when there are several such pairs, or none. `button` is a selector.
 */
export function splitButton(root: HTMLElement, button: string): HTMLElement | null {
  let found: HTMLElement | null = null
  for (const menu of root.querySelectorAll(button)) {
    if (!menu.matches(MENU) || menu.closest(MAIL)) continue
    const beside = [...(menu.parentElement?.children ?? [])].filter((each) => each !== menu)
    const [only] = beside
    if (beside.length !== 1 || !only?.matches(button) || only.matches(MENU)) continue
    if (found) return null
    found = only as HTMLElement
  }
  return found
}
