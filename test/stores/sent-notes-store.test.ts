import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { SentMessage } from "~src/interviews/sent-note"
import { makeRecord } from "~src/platform/interview-record"
import { createMemorySentNotesStore } from "~src/stores/memory-sent-notes-store"
import { sentNotesForRules } from "~src/stores/sent-notes-for-rules"
import { createSentNotesStore } from "~src/stores/sent-notes-store"
import { createSetAsideStore } from "~src/stores/set-aside-store"
import { exportData, importData } from "~src/stores/stored-data"
import { sampleInterview } from "~test/stores/sample-interview"
import { ready, startWithBackground } from "~test/stores/with-background"

const NOW = "2026-11-20T15:00:00.000Z"
const message = (at: string, interviewId = "i"): SentMessage => ({
  interviewId,
  to: [
    { name: "Ines Castellano", address: "ines@tidewater.example" },
    { name: "Theo", address: "" },
  ],
  kind: "thank-you",
  at,
  subject: "Thank you",
  body: "Dear Ines",
})

beforeEach(() => startWithBackground(NOW))

describe.each([
  ["stored", createSentNotesStore],
  ["kept in memory", createMemorySentNotesStore],
])("sent notes %s", (_name, create) => {
  it("come newest first, are taken back one by one, and forget their texts", async () => {
    const store = await ready(create())
    const first = await store.getState().add(message("2026-11-20T10:00:00.000Z"))
    const second = await store.getState().add(message("2026-11-20T11:00:00.000Z"))
    const ids = () => store.getState().notes.map(({ id }) => id)
    const idOf = (reply: typeof first) => (reply.ok ? reply.id : "")
    expect(ids()).toEqual([idOf(second), idOf(first)])
    expect((await store.getState().confirm(idOf(first))).ok).toBe(true)
    await store.getState().remove([idOf(first)])
    expect(ids()).toEqual([idOf(second)])
    await store.getState().forgetTexts()
    expect(store.getState().notes[0]?.message).toMatchObject({ subject: "", body: "", kind: "thank-you" })
    await store.getState().remove()
    expect(ids()).toEqual([])
  })
})

describe("what rules know of sent notes", () => {
  const record = makeRecord("i", sampleInterview(), null, NOW)
  const held = (interviewId: string) => ({
    id: "n",
    version: 1 as const,
    message: message(NOW, interviewId),
    confirmed: true,
  })

  it("is one note for each reader, by address or else name", () => {
    expect(sentNotesForRules(record, [held("i"), held("another")])).toEqual([
      { to: "ines@tidewater.example", body: "Dear Ines", at: NOW, kind: "thank-you" },
      { to: "Theo", body: "Dear Ines", at: NOW, kind: "thank-you" },
    ])
  })

  it("holds those sent to somebody met there before there was a record", () => {
    expect(sentNotesForRules(record, [held("")])).toHaveLength(2)
    expect(sentNotesForRules(null, [held("i")])).toEqual([])
  })
})

describe("what is set aside", () => {
  it("is listed with where the trouble is, and removed for good", async () => {
    await fakeBrowser.storage.local.set({ "sent-note:x": { id: "x", version: 1 }, "set-aside:settings:t": 1 })
    const store = createSetAsideStore()
    await vi.waitUntil(() => store.getState().status === "ready")
    expect(store.getState().entries).toEqual([
      { key: "sent-note:x", where: "sent-note:x › message" },
      { key: "set-aside:settings:t", where: "" },
    ])
    await store.getState().remove("sent-note:x")
    expect(store.getState().entries.map(({ key }) => key)).toEqual(["set-aside:settings:t"])
  })
})

it("everything goes out into a file and comes back", async () => {
  const store = await ready(createSentNotesStore())
  await store.getState().add(message(NOW))
  const file = await exportData(NOW)
  await store.getState().remove()
  expect(await importData(JSON.stringify(file), "merge")).toEqual({ ok: true })
  await vi.waitUntil(() => store.getState().notes.length === 1)
})
