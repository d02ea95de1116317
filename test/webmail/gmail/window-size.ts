import { element } from "../page/element"

/** What the buttons in the title bar do: `bar` is that bar, its parent the window. */
function parts(bar: HTMLElement): { readonly root: HTMLElement; readonly rest: HTMLElement } {
  const { parentElement: root, nextElementSibling: rest } = bar
  if (!root || !(rest instanceof HTMLElement)) throw new Error("There is no window around the title bar.")
  return { root, rest }
}

/** Leaves the title bar of a window and takes out the rest; pressed again, brings it back. */
export function minimise(bar: HTMLElement): void {
  const { root, rest } = parts(bar)
  const isMinimised = root.classList.toggle("minimised")
  rest.style.display = isMinimised ? "none" : ""
}

/** Where windows that fill the page stood before. */
const homes = new WeakMap<HTMLElement, HTMLElement>()

/** Moves a window out of the row of pop-ups so that it fills the page; pressed again, back into the row. */
export function changeScreen(bar: HTMLElement): void {
  const { root } = parts(bar)
  const screen = root.closest(".aSs")
  const home = homes.get(root)
  if (screen && home) {
    home.append(root)
    screen.remove()
  } else if (root.parentElement) {
    homes.set(root, root.parentElement)
    document.body.append(element("div.aSs", {}, element("div.aSt", {}, root)))
  }
}
