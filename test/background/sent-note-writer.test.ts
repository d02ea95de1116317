import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createSentNoteWriter } from "~src/background/sent-note-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { createSettingsWriter } from "~src/background/settings-writer"
import type { SentMessage } from "~src/interviews/sent-note"
import { readSentNote } from "~src/platform/sent-note-record"
import { defaultSettings } from "~src/platform/settings"

const message: SentMessage = {
  interviewId: "i",
  to: [{ name: "Ines Castellano", address: "ines@tidewater.example" }],
  kind: "thank-you",
  at: "2026-11-20T15:00:00.000Z",
  subject: "Thank you",
  body: "Dear Ines, thank you for the tide tables.",
}
let writer = createSentNoteWriter(createSerialQueue())

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  writer = createSentNoteWriter(createSerialQueue())
})

const stored = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, { message: SentMessage }>>
const add = async () => {
  const reply = await writer["add-sent-note"]({ id: crypto.randomUUID(), message })
  if (!reply.ok) throw new Error("not stored")
  return reply.id
}

describe("a sent note", () => {
  it("is stored under a key of its own, many at once too", async () => {
    const ids = await Promise.all([add(), add(), add()])
    const records = await stored()
    for (const id of ids) {
      expect(records[`sent-note:${id}`]).toEqual({ id, version: 1, message, confirmed: true })
    }
  })

  it("waits for a yes where the person wants to be asked", async () => {
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, confirmSent: "ask" } })
    const id = await add()
    expect(await stored()).toMatchObject({ [`sent-note:${id}`]: { confirmed: false } })
    expect(await writer["confirm-sent-note"]({ id })).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ [`sent-note:${id}`]: { confirmed: true } })
  })

  it("waits for nothing where she noted it herself, and comes back as it was", async () => {
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, confirmSent: "ask" } })
    const reply = await writer["add-sent-note"]({ id: crypto.randomUUID(), message, isSure: true })
    expect(await stored()).toMatchObject({ [`sent-note:${reply.ok && reply.id}`]: { confirmed: true } })
    const before = await stored()
    for (const id of [await add(), reply.ok ? reply.id : ""]) {
      const note = readSentNote(`sent-note:${id}`, (await stored())[`sent-note:${id}`])!
      await writer["remove-sent-notes"]({ ids: [id] })
      expect(await writer["restore-sent-note"]({ note })).toEqual({ ok: true })
      expect(await writer["restore-sent-note"]({ note })).toEqual({ ok: false, reason: "occupied" })
    }
    expect(await stored()).toMatchObject(before)
  })

  it("is stored without a word of it where she keeps no texts", async () => {
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, keepSentTexts: false } })
    await add()
    expect(JSON.stringify(await stored())).not.toContain("tide tables")
  })

  it("is taken back when sending was undone, and only that one", async () => {
    const [first, second] = [await add(), await add()]
    await writer["remove-sent-notes"]({ ids: [first] })
    expect(Object.keys(await stored())).toEqual([`sent-note:${second}`])
    await writer["remove-sent-notes"]({})
    expect(await stored()).toEqual({})
  })

  it("keeps who and when, after its text was to be forgotten", async () => {
    const id = await add()
    await writer["forget-sent-texts"]({})
    const { message: kept } = (await stored())[`sent-note:${id}`]!
    expect(kept).toEqual({ ...message, subject: "", body: "" })
  })

  it("loses its text when she decides to keep no texts", async () => {
    await add()
    await createSettingsWriter(createSerialQueue(), () => message.at)["change-settings"]({
      change: { set: { keepSentTexts: false } },
    })
    expect(JSON.stringify(await stored())).not.toContain("tide tables")
  })

  it("says when there is no room, and when there is nothing to confirm", async () => {
    expect(await writer["confirm-sent-note"]({ id: "gone" })).toEqual({ ok: false, reason: "missing" })
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await writer["add-sent-note"]({ id: crypto.randomUUID(), message })).toEqual({
      ok: false,
      reason: "full",
    })
  })
})
