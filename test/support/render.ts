import { act } from "preact/test-utils"
import type { ReactNode } from "react"
import { createRoot } from "react-dom/client"

/** Components in a document of happy-dom, and a hand to use them with. */
export interface Rendered {
  readonly container: HTMLElement
  render(node: ReactNode): void
  /** The first element at `selector`; throws when there is none. */
  find<E extends HTMLElement = HTMLInputElement>(selector: string): E
  click(selector: string): void
  type(selector: string, value: string): void
  /** Chooses an option of a select by its value. */
  choose(selector: string, value: string): void
  /** Lets promises that are under way come to their end. */
  settle(): Promise<void>
  unmount(): void
}

/** Mounts nothing yet, at the end of the document. */
export function createRendered(): Rendered {
  const container = document.createElement("div")
  document.body.append(container)
  const root = createRoot(container)
  const find = <E extends HTMLElement = HTMLInputElement>(selector: string): E => {
    const found = container.querySelector<E>(selector)
    if (!found) throw new Error(`There is no ${selector} in ${container.innerHTML}`)
    return found
  }
  const doing = (job: () => void) => void act(job)
  return {
    container,
    find,
    render: (node) => doing(() => root.render(node)),
    click: (selector) => doing(() => find(selector).click()),
    type: (selector, value) =>
      doing(() => {
        const field = find(selector)
        field.value = value
        field.dispatchEvent(new Event("input", { bubbles: true }))
      }),
    choose: (selector, value) =>
      doing(() => {
        const field = find<HTMLSelectElement>(selector)
        field.value = value
        field.dispatchEvent(new Event("change", { bubbles: true }))
      }),
    settle: () => act(async () => void (await new Promise((done) => setTimeout(done)))),
    unmount() {
      doing(() => root.unmount())
      container.remove()
    },
  }
}
