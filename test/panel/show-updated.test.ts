// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { showUpdated } from "~src/panel/show-updated"
import { learnUpdated } from "~src/ui/say-updated"
import fake from "~test/support/fake-browser"

let resized: () => void
const disconnect = vi.fn()
vi.stubGlobal(
  "ResizeObserver",
  class {
    disconnect = disconnect
    constructor(told: () => void) {
      resized = told
    }
    observe() {}
  },
)

const box = { x: 700, y: 400, width: 150, height: 36, right: 850, bottom: 436 } as DOMRectReadOnly
const notes = () => document.querySelectorAll<HTMLElement>('afterword-note[data-note="updated"]')
let root: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  for (const left of document.querySelectorAll("afterword-note, afterword-panel")) left.remove()
  document.body.innerHTML = '<div id="root"></div>'
  root = document.querySelector("#root") as HTMLElement
  disconnect.mockClear()
})
afterEach(() => vi.useRealTimers())

/** The words come a moment after their place. */
function showAndWait(): void {
  showUpdated({ root, box, colorScheme: "dark" })
  vi.runAllTimers()
}

it("says it with words that were learnt while the extension was there, until it is closed", () => {
  learnUpdated()
  vi.spyOn(fake.i18n, "getMessage").mockImplementation(() => {
    throw new Error("Extension context invalidated.")
  })
  Object.assign(fakeBrowser.runtime, { id: undefined })
  showUpdated({ root, box, colorScheme: "dark" })
  expect(notes()).toHaveLength(1)
  const { shadowRoot, lang, style } = notes()[0]!
  const status = shadowRoot!.querySelector('[role="status"]')!
  expect(status.textContent, "what stands there from the first is not read out").toBe("")
  vi.runAllTimers()
  expect([lang, style.colorScheme]).toEqual(["en", "dark"])
  expect(status.textContent).toMatch(/^Afterword was updated .*loaded again\.Close$/)
  const click = new MouseEvent("click")
  Object.defineProperty(click, "isTrusted", { value: true })
  shadowRoot!.querySelector("button")!.dispatchEvent(click)
  expect(notes()).toHaveLength(0)
})

it("goes with the compose window", () => {
  showUpdated({ root, box, colorScheme: "dark" })
  resized()
  expect(notes()).toHaveLength(1)
  root.remove()
  resized()
  expect(notes()).toHaveLength(0)
  expect(disconnect).toHaveBeenCalledOnce()
})

it("keeps quiet beside the panel of a newer script", () => {
  document.documentElement.append(document.createElement("afterword-panel"))
  showUpdated({ root, box, colorScheme: "dark" })
  expect(notes()).toHaveLength(0)
})

it("lets no key or click through to the webmail", () => {
  showAndWait()
  const heard = vi.fn()
  for (const type of ["keydown", "click"]) document.addEventListener(type, heard)
  const button = notes()[0]!.shadowRoot!.querySelector("button")!
  button.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, composed: true }))
  button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }))
  expect(heard).not.toHaveBeenCalled()
  expect(notes(), "a click that a page made up does nothing").toHaveLength(1)
})
