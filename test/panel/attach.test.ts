// @vitest-environment happy-dom
import { expect, it, vi } from "vitest"
import { attach } from "~src/panel/attach"
import { practice } from "~src/webmail/adapters/practice"

const told = vi.hoisted(() => new Set<() => void>())
vi.mock("~src/webmail/index", () => ({ adapterFor: () => practice, pageHost: () => "webmail.example" }))
vi.mock("~src/platform/lifecycle", () => ({
  isInvalidated: () => false,
  guarded: (call: () => Promise<unknown>) => call(),
  onInvalidated: (listener: () => void) => {
    told.add(listener)
    return () => told.delete(listener)
  },
}))

it("waits for the end of the extension only as long as it is let into the page", () => {
  for (let time = 0; time < 3; time += 1) {
    const stay = new AbortController()
    attach(stay.signal)
    expect(told.size).toBe(1)
    stay.abort()
  }
  expect(told.size).toBe(0)
})
