import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"

const { id } = fakeBrowser.runtime

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { id })
  vi.resetModules()
})

const load = () => import("~src/platform/lifecycle")

function cutOff(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined })
}

describe("onInvalidated", () => {
  it("tells once when a call throws and the extension is gone", async () => {
    const { guarded, onInvalidated } = await load()
    const listener = vi.fn()
    onInvalidated(listener)
    const call = () => Promise.reject(new Error("Extension context invalidated."))
    cutOff()
    await expect(guarded(call)).rejects.toThrow()
    await expect(guarded(call)).rejects.toThrow()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it("keeps quiet when a call throws and the extension is still there", async () => {
    const { guarded, onInvalidated } = await load()
    const listener = vi.fn()
    onInvalidated(listener)
    await expect(guarded(() => Promise.reject(new Error("no room")))).rejects.toThrow("no room")
    expect(listener).not.toHaveBeenCalled()
  })

  it("tells a latecomer at once", async () => {
    const { isInvalidated, onInvalidated } = await load()
    cutOff()
    expect(isInvalidated()).toBe(true)
    const listener = vi.fn()
    onInvalidated(listener)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it("does not tell who stopped listening", async () => {
    const { isInvalidated, onInvalidated } = await load()
    const listener = vi.fn()
    onInvalidated(listener)()
    cutOff()
    isInvalidated()
    expect(listener).not.toHaveBeenCalled()
  })
})
