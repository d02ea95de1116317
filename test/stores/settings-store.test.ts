import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, expect, it, vi } from "vitest"
import { createHandlers } from "~src/background/handlers"
import { answer } from "~src/platform/messages"
import { createSettingsStore } from "~src/stores/settings-store"
import { connectMessages } from "~test/platform/fake-messaging"

const proofreader = { warmUp: async () => {}, proofread: async () => [] }

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  connectMessages()
  answer(createHandlers(proofreader, () => "2026-11-20T15:00:00.000Z"))
})

it("starts with the defaults, and every window follows a change", async () => {
  const here = createSettingsStore()
  const there = createSettingsStore()
  await vi.waitUntil(() => there.getState().status === "ready")
  expect(there.getState().settings.off).toEqual([])
  expect(await here.getState().change({ switchOff: "fit" })).toEqual({ ok: true })
  expect(here.getState().settings.off).toEqual(["fit"])
  await vi.waitUntil(() => there.getState().settings.off.length === 1)
})

it("uses the defaults and says so when the stored settings cannot be read", async () => {
  await fakeBrowser.storage.local.set({ settings: "scrambled" })
  const store = createSettingsStore()
  await vi.waitUntil(() => store.getState().status === "unreadable")
  expect(store.getState().settings.webmail).toBe("")
})
