import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, expect, it, vi } from "vitest"
import { makeTemplate } from "~src/platform/template-record"
import { createSyncStore } from "~src/stores/sync-store"
import { letterWords } from "~test/templates/own/sample-words"

beforeEach(() => fakeBrowser.reset())

it("says what stays on this machine, by its name, and why", async () => {
  const store = createSyncStore()
  expect(store.getState()).toEqual({ settings: "", left: [], declined: false })
  await fakeBrowser.storage.local.set({
    "template:a": makeTemplate("a", letterWords(), null, "2026-11-20T15:00:00.000Z"),
    "sync-state": { version: 2, era: "", joined: true, leaves: {}, problem: "too-large" },
    "template-sync": { version: 1, known: {}, left: { a: "full", gone: "full" }, declined: true },
  })
  await vi.waitUntil(() => store.getState().left.length > 0)
  expect(store.getState()).toEqual({
    settings: "too-large",
    left: [{ id: "a", title: "After a good talk", why: "full" }],
    declined: true,
  })
})
