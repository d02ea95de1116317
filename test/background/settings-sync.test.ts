import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createSerialQueue } from "~src/background/serial-queue"
import { startSync } from "~src/background/sync"
import { defaultSettings, type Settings } from "~src/platform/settings"

let time = "2026-11-20T15:00:00.000Z"
const settled = () => new Promise((done) => setTimeout(done, 20))
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>
const synced = () => fakeBrowser.storage.sync.get(null) as Promise<Record<string, string>>
const put = async (settings: Partial<Settings>) => {
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...settings } })
  await settled()
}
const start = async () => {
  startSync(createSerialQueue(), () => time)
  await settled()
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

  it("changed elsewhere are taken over here at once, but for what this version cannot read", async () => {
    await start()
    await put({ sync: true, words: ["Halloran"] })
    const leaves = [
      ["future/thing", 9, { any: "shape" }],
      ["holidays/soon", 9, true],
      ["spelling", Date.parse(time) + 1, "martian"],
      ["tone", Date.parse(time) + 1, "brief"],
    ]
    await fakeBrowser.storage.sync.set({ "choices:0": { version: 1, era: "", leaves } })
    await settled()
    const here = (await local()).settings
    expect(here).toMatchObject({ tone: "brief", spelling: "either", holidays: [], words: ["Halloran"] })
    // What a later version wrote goes on with what this one has to add.
    const there = JSON.stringify(await synced())
    for (const part of ["future/thing", "martian", "words/Halloran"]) expect(there).toContain(part)
  })

  it.each([
    [
      "nothing readable",
      { "choices:0": "{", "choices:1": { version: 2 }, "choices:7": { version: 1, leaves: 7 } },
    ],
    ["a mark of a later version", { deleted: { version: 2, era: 7 } }],
  ])("are left alone by %s", async (_what, there) => {
    await fakeBrowser.storage.sync.set<Record<string, unknown>>(there)
    await put({ tone: "brief", sync: true })
    await start()
    expect(await local()).toMatchObject({ settings: { tone: "brief", sync: true } })
    expect(JSON.stringify(await synced())).toContain("brief")
  })

  it("take no more room there than they need, nor what an earlier version took", async () => {
    await fakeBrowser.storage.sync.set({
      settings: { version: 1, at: "2026", chunks: 1 },
      "settings:0": "{}",
    })
    await start()
    const words = Array.from({ length: 300 }, (_, index) => `${"Tidewater".repeat(5)}${index}`)
    await put({ words, sync: true })
    const pieces = Object.keys(await synced())
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.every((key) => key.startsWith("choices:"))).toBe(true)
    for (const [key, item] of Object.entries(await synced()))
      expect(new TextEncoder().encode(key + JSON.stringify(item)).length).toBeLessThan(8_192)
    await put({ words: [], sync: true })
    expect(JSON.stringify(await synced())).toContain("words/")
    await fakeBrowser.storage.sync.set({
      "choices:40": { version: 1, era: "", leaves: [["tone", 1, "brief"]] },
    })
    await settled()
    expect(Object.keys(await synced())).not.toContain("choices:40")
  })

  it("in any script fit into the items of sync storage", async () => {
    await start()
    const words = Array.from({ length: 200 }, (_, index) => `<"\u2028é€😀>${index}`)
    await put({ words, sync: true })
    const items = Object.entries(await synced())
    const bytes = items.map(([key, item]) => key + JSON.stringify(item).replaceAll("<", "\\u003C"))
    for (const item of bytes) expect(new TextEncoder().encode(item).length).toBeLessThan(8_192)
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

  it("say so when the browser's sync cannot even be read, and nothing is changed here", async () => {
    await start()
    vi.spyOn(fakeBrowser.storage.sync, "get").mockRejectedValue(new Error("blocked"))
    await put({ words: ["Tidewater"], sync: true })
    expect(await local()).toMatchObject({
      settings: { words: ["Tidewater"], sync: true },
      "sync-state": { problem: "declined", joined: false },
    })
  })

  it("of a later version stay as they are, and on", async () => {
    await start()
    await put({ words: ["Tidewater"], sync: true })
    const before = await synced()
    const later = { ...defaultSettings, version: 2, words: { de: ["Gezeiten"] }, sync: true }
    await fakeBrowser.storage.local.set({ settings: later })
    await settled()
    expect(await synced()).toEqual(before)
    expect(await local()).toMatchObject({ settings: later, "sync-state": { joined: true } })
  })

  it("come to rest: nothing is written when nothing changed", async () => {
    await start()
    await put({ words: ["Tidewater"], sync: true })
    const set = vi.spyOn(fakeBrowser.storage.sync, "set")
    await put({ words: ["Tidewater"], sync: true })
    expect(set).not.toHaveBeenCalled()
  })
})
