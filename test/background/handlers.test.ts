import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createHandlers } from "~src/background/handlers"
import type { Proofreader } from "~src/proofread/proofreader"

const finding = {
  span: { start: 0, end: 4 },
  kind: "spelling",
  message: "?",
  replacements: ["tide"],
} as const

function proofreader(changes: Partial<Proofreader> = {}): Proofreader {
  return { warmUp: async () => {}, proofread: async () => [finding], ...changes }
}

const now = () => "2026-11-20T15:00:00.000Z"

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(console, "warn").mockImplementation(() => {})
})

describe("proofread", () => {
  it("hands the text and the names on and gives the findings", async () => {
    const proofread = vi.fn(async () => [finding])
    const handlers = createHandlers(proofreader({ proofread }), now)
    const asked = { text: "tyde", names: ["Ines"], around: "Bo Lindqvist", spelling: "british" as const }
    expect(await handlers.proofread(asked)).toEqual({ findings: [finding] })
    expect(proofread).toHaveBeenCalledWith("tyde", ["Ines", "Bo", "Lindqvist"], "british")
  })

  it("says that it is not available when the engine cannot start", async () => {
    const broken = proofreader({ proofread: () => Promise.reject(new Error("wasm")) })
    expect(
      await createHandlers(broken, now).proofread({
        text: "tyde",
        names: [],
        around: "",
        spelling: "either",
      }),
    ).toEqual({
      unavailable: "no-engine",
    })
  })
})

describe("warm-up-proofreader", () => {
  it("answers without waiting for the engine, also when it will not start", async () => {
    const never = proofreader({ warmUp: () => new Promise(() => {}) })
    expect(await createHandlers(never, now)["warm-up-proofreader"]({})).toEqual({})
    const broken = proofreader({ warmUp: () => Promise.reject(new Error("wasm")) })
    expect(await createHandlers(broken, now)["warm-up-proofreader"]({})).toEqual({})
  })
})

describe("change-settings", () => {
  it("keeps both of two changes made at once", async () => {
    const handlers = createHandlers(proofreader(), now)
    await Promise.all([
      handlers["change-settings"]({ change: { switchOff: "fit" } }),
      handlers["change-settings"]({ change: { addWord: "Tidewater" } }),
    ])
    expect(await fakeBrowser.storage.local.get("settings")).toMatchObject({
      settings: { off: ["fit"], words: ["Tidewater"] },
    })
  })

  it("copies settings aside of which a part is damaged, and keeps the rest", async () => {
    const stored = { version: 1, off: "all", words: ["Tidewater"] }
    await fakeBrowser.storage.local.set({ settings: stored })
    await createHandlers(proofreader(), now)["change-settings"]({ change: { switchOff: "fit" } })
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject({
      settings: { version: 1, off: ["fit"], words: ["Tidewater"] },
      [`set-aside:settings:${now()}`]: stored,
    })
  })

  it("moves settings that cannot be read aside before it writes new ones", async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 5, moon: true } })
    await createHandlers(proofreader(), now)["change-settings"]({ change: { switchOff: "fit" } })
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject({
      settings: { version: 1, off: ["fit"] },
      [`set-aside:settings:${now()}`]: { version: 5, moon: true },
    })
  })
})
