// @vitest-environment happy-dom
import { act } from "preact/test-utils"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { TwoStep } from "~src/library/data/two-step"
import { createRendered, type Rendered } from "~test/support/render"

let page: Rendered
const done = vi.fn()
beforeEach(() => {
  done.mockClear()
  page = createRendered()
  page.render(<TwoStep name="forget" label="Forget" question="All of it?" confirm="Yes" onConfirmed={done} />)
})
afterEach(() => page.unmount())

const focused = () => document.activeElement?.textContent

it("asks with the focus on the way out, and gives it back with the answer", async () => {
  page.click("[data-action=forget]")
  await page.settle()
  expect(focused()).toBe("Keep it")
  page.click("[data-action=forget-confirmed]")
  await page.settle()
  expect(done).toHaveBeenCalledOnce()
  expect(focused()).toBe("Forget")
})

it("goes back by Escape", async () => {
  page.click("[data-action=forget]")
  await page.settle()
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))
  })
  await page.settle()
  expect(done).not.toHaveBeenCalled()
  expect(focused()).toBe("Forget")
})

it("takes no focus before it was asked", () => {
  expect(document.activeElement?.localName).not.toBe("button")
})
