import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createSerialQueue } from "~src/background/serial-queue"
import { startSettingsSync } from "~src/background/settings-sync"
import { defaultSettings, type Settings } from "~src/platform/settings"
import { toChunks } from "~src/platform/sync-chunks"

let time = "2026-11-20T15:00:00.000Z"
const settled = () => new Promise((done) => setTimeout(done, 20))
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>
const synced = () => fakeBrowser.storage.sync.get(null) as Promise<Record<string, string>>
const put = async (settings: Partial<Settings>) => {
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...settings } })
  await settled()
}
const start = async () => {
  startSettingsSync(createSerialQueue(), () => time)
  await settled()
}
/** Another machine of the same person: its own storage, the same account. */
const onAnotherMachine = async (settings: Partial<Settings>) => {
  fakeBrowser.storage.onChanged.removeAllListeners()
  await fakeBrowser.storage.local.clear()
  await put(settings)
  await start()
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  time = "2026-11-20T15:00:00.000Z"
})

describe("settings", () => {
  it("stay here until she asks for it, and interviews always do", async () => {
    await start()
    await put({ words: ["Tidewater"] })
    expect(await synced()).toEqual({})
    await fakeBrowser.storage.local.set({ "interview:a": { company: "Orbit" }, "sent-note:n": {} })
    await put({ words: ["Tidewater"], sync: true })
    expect(JSON.stringify(await synced())).toContain("Tidewater")
    expect(JSON.stringify(await synced())).not.toContain("Orbit")
  })

  it("follow her to another machine, with the words of both, and back", async () => {
    await start()
    await put({ words: ["Tidewater"], webmail: "outlook", sync: true })
    time = "2026-11-21T15:00:00.000Z"
    await onAnotherMachine({ words: ["Halloran"], sync: true })
    expect(await local()).toMatchObject({
      settings: { webmail: "outlook", words: ["Tidewater", "Halloran"], sync: true },
    })
    expect(JSON.stringify(await synced())).toContain("Halloran")
  })

  it("changed elsewhere later are taken over here at once", async () => {
    await start()
    await put({ sync: true })
    const chunk = JSON.stringify({ ...defaultSettings, sync: true, webmail: "gmail" })
    const head = { version: 1, at: "2026-11-22T15:00:00.000Z", chunks: 1 }
    await fakeBrowser.storage.sync.set({ settings: head, "settings:0": chunk })
    await settled()
    expect(await local()).toMatchObject({ settings: { webmail: "gmail" } })
  })

  it("are left alone by what cannot be read there", async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 1, at: "2027", chunks: 2 }, "settings:0": "{" })
    await put({ webmail: "gmail", sync: true })
    await start()
    expect(await local()).toMatchObject({ settings: { webmail: "gmail" } })
  })

  it("that do not fit are not given, and that is noted; the old ones stand", async () => {
    await start()
    await put({ words: ["Tidewater"], sync: true })
    const before = await synced()
    await put({ words: Array.from({ length: 9_000 }, (_, index) => `Tidewater${index}`), sync: true })
    expect(await synced()).toEqual(before)
    expect(await local()).toMatchObject({ "sync-state": { problem: "too-large" } })
  })

  it("that the browser declines are noted, and given with the next change", async () => {
    await start()
    vi.spyOn(fakeBrowser.storage.sync, "set").mockRejectedValueOnce(new Error("MAX_WRITE_OPERATIONS"))
    await put({ words: ["Tidewater"], sync: true })
    expect(await local()).toMatchObject({ "sync-state": { problem: "declined" } })
    await put({ words: ["Tidewater", "Halloran"], sync: true })
    expect(await local()).toMatchObject({ "sync-state": { problem: "" } })
    expect(JSON.stringify(await synced())).toContain("Halloran")
  })

  it("come to rest: nothing is written when nothing changed", async () => {
    await start()
    await put({ words: ["Tidewater"], sync: true })
    const set = vi.spyOn(fakeBrowser.storage.sync, "set")
    await put({ words: ["Tidewater"], sync: true })
    expect(set).not.toHaveBeenCalled()
  })
})

it("every piece fits into an item of sync storage, whatever is in it", () => {
  const nasty = '"\u0000\u2028é€😀'.repeat(1_500)
  for (const chunk of toChunks(nasty) ?? []) {
    expect(new TextEncoder().encode(JSON.stringify(chunk)).length + 20).toBeLessThan(8_192)
  }
  expect(toChunks(nasty)?.join("")).toBe(nasty)
  expect(toChunks("x".repeat(100_000))).toBeNull()
})
