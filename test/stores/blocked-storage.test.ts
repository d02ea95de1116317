import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createSerialQueue } from "~src/background/serial-queue"
import { startSync } from "~src/background/sync"
import { defaultSettings } from "~src/platform/settings"
import { createInterviewsStore } from "~src/stores/interviews-store"
import { createSentNotesStore } from "~src/stores/sent-notes-store"
import { createSetAsideStore } from "~src/stores/set-aside-store"
import { createSettingsStore } from "~src/stores/settings-store"
import { exportData, importData } from "~src/stores/stored-data"
import { createSyncStore } from "~src/stores/sync-store"
import { createTemplatesStore } from "~src/stores/templates-store"
import { sampleInterview } from "~test/stores/sample-interview"
import { startWithBackground } from "~test/stores/with-background"

const NOW = "2026-11-20T15:00:00.000Z"
const { local, sync } = fakeBrowser.storage
const blocked = () => Promise.reject(new Error("Access to storage is not allowed from this context."))

beforeEach(() => startWithBackground(NOW))

describe("where the browser keeps storage from us", () => {
  beforeEach(() => {
    for (const area of [local, sync]) {
      for (const way of ["get", "set", "remove", "clear"] as const)
        vi.spyOn(area, way).mockImplementation(blocked)
    }
  })

  it.each([
    ["interviews", createInterviewsStore],
    ["settings", createSettingsStore],
    ["sent notes", createSentNotesStore],
    ["letters", createTemplatesStore],
    ["set-aside records", createSetAsideStore],
  ] as const)("%s say so and nothing is thrown", async (_what, create) => {
    const store = create()
    await vi.waitUntil(() => store.getState().status === "unavailable")
  })

  it("settings are as by default, and there are letters to write with", async () => {
    const [settings, templates, problems] = [createSettingsStore(), createTemplatesStore(), createSyncStore()]
    await vi.waitUntil(() => templates.getState().status === "unavailable")
    expect(settings.getState().settings).toEqual(defaultSettings)
    expect(templates.getState().catalogue.letters.length).toBeGreaterThan(0)
    expect(problems.getState()).toEqual({ settings: "", left: [], declined: false })
  })

  it("every change is refused with a reason, a copy too, and sync gives up quietly", async () => {
    const change = await createSettingsStore()
      .getState()
      .change({ set: { tone: "brief" } })
    const save = await createInterviewsStore().getState().save(null, sampleInterview())
    const file = JSON.stringify({ app: "afterword", version: 1, exportedAt: NOW, records: {} })
    for (const reply of [change, save, await importData(file, "merge")])
      expect(reply).toEqual({ ok: false, reason: "declined" })
    await expect(exportData(NOW)).rejects.toThrow("not allowed")
    const queue = createSerialQueue()
    startSync(queue, () => NOW)
    await queue(async () => undefined)
  })
})
