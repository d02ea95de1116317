import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createSerialQueue } from "~src/background/serial-queue"
import { startSync } from "~src/background/sync"
import { createTemplateWriter } from "~src/background/template-writer"
import { defaultSettings } from "~src/platform/settings"
import { makeTemplate } from "~src/platform/template-record"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

let minute = 10
const now = () => `2026-11-20T15:${minute++}:00.000Z`
const { local, sync } = fakeBrowser.storage

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  minute = 10
})

/** This machine, with the sync storage as another left it. */
async function machine(isOn = true) {
  await local.set({ settings: { ...defaultSettings, sync: isOn } })
  const queue = createSerialQueue()
  startSync(queue, now)
  const writer = createTemplateWriter(queue, now)
  const rest = async () => {
    for (let turn = 0; turn < 5; turn += 1) await queue(async () => undefined)
  }
  await rest()
  return { writer, rest }
}

async function saved(writer: Awaited<ReturnType<typeof machine>>["writer"], body?: string): Promise<string> {
  const words = sectionWords(body === undefined ? {} : { body })
  const reply = await writer["save-template"]({ id: crypto.randomUUID(), words })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.id
}
const inSync = async (id: string) => (await sync.get(null))[`template:${id}`]
const here = async (id: string) => (await local.get(null))[`template:${id}`]
const state = async () => (await local.get("template-sync"))["template-sync"]

describe("own letters and sections", () => {
  it("stay where they are until somebody asks for it", async () => {
    const { writer, rest } = await machine(false)
    await saved(writer)
    await rest()
    expect(await sync.get(null)).toEqual({})
    expect(await state()).toBeUndefined()
  })

  it("are given, changed and deleted with their person's other machines", async () => {
    const { writer, rest } = await machine()
    const id = await saved(writer)
    await rest()
    expect(await inSync(id)).toMatchObject({ record: { id, title: "Thanks, my way" }, was: [] })
    await writer["save-template"]({ id, words: sectionWords({ title: "Changed" }) })
    await rest()
    expect(await inSync(id)).toMatchObject({ record: { title: "Changed" } })
    const gone = await writer["remove-template"]({ id })
    await rest()
    expect(await inSync(id)).toMatchObject({ record: null })
    if (gone.ok) await writer["restore-template"]({ id, removed: gone.removed })
    await rest()
    expect(await inSync(id)).toMatchObject({ record: { title: "Changed" } })
    expect(await here(id)).toMatchObject({ title: "Changed" })
  })

  it("come from another machine, and go when it deletes them", async () => {
    const record = makeTemplate("b", letterWords(), null, "2026-11-20T15:00:00.000Z")
    await sync.set({ "template:b": { version: 1, at: record.updatedAt, was: [], record } })
    const { rest } = await machine()
    expect(await here("b")).toEqual(record)
    const at = "2026-11-20T16:00:00.000Z"
    await sync.set({ "template:b": { version: 1, at, was: [record.updatedAt], record: null } })
    await rest()
    expect(await here("b")).toBeUndefined()
  })

  it("are not written over by what cannot be read", async () => {
    const later = { version: 2, at: "2027-01-01T00:00:00Z", secret: "new shape" }
    await sync.set({
      "template:b": { version: 1, at: "x", was: [], record: { id: "b" } },
      "template:c": later,
    })
    await machine()
    expect(Object.keys(await local.get(null)).filter((key) => key.startsWith("template:"))).toEqual([])
    expect((await sync.get(null))["template:c"]).toEqual(later)
  })

  it("stay here where one is too large, and say so; the others travel", async () => {
    const { writer, rest } = await machine()
    const large = await saved(writer, `Thank you. ${"ü".repeat(4_000)}`)
    const small = await saved(writer)
    await rest()
    expect(await state()).toMatchObject({ left: { [large]: "too-large" }, declined: false })
    expect([await inSync(large), await here(large)]).toEqual([
      undefined,
      expect.objectContaining({ id: large }),
    ])
    expect(await inSync(small)).toBeDefined()
    await writer["save-template"]({ id: large, words: sectionWords() })
    await rest()
    expect(await state()).toMatchObject({ left: {} })
  })

  it("stop at what the browser gives in all, and none is lost here", async () => {
    const { writer, rest } = await machine()
    const ids: string[] = []
    for (let made = 0; made < 14; made += 1) ids.push(await saved(writer, "x".repeat(7_400)))
    await rest()
    const all = await sync.get(null)
    const bytes = Object.entries(all).reduce(
      (sum, [key, item]) => sum + key.length + JSON.stringify(item).length,
      0,
    )
    expect(bytes).toBeLessThan(102_400)
    expect(Object.keys(all).length).toBeGreaterThan(8)
    expect(Object.values(((await state()) as { left: object }).left)).toContain("full")
    for (const id of ids) expect(await here(id)).toBeDefined()
  })

  it("are tried again after the browser declined", async () => {
    const { writer, rest } = await machine()
    const declining = vi.spyOn(sync, "set").mockRejectedValue(new Error("MAX_WRITE_OPERATIONS_PER_MINUTE"))
    const id = await saved(writer)
    await rest()
    expect(await state()).toMatchObject({ declined: true })
    declining.mockRestore()
    await saved(writer)
    await rest()
    expect(await state()).toMatchObject({ declined: false })
    expect(await inSync(id)).toBeDefined()
  })

  it("are no longer followed when it is switched off, and nothing of them is gone", async () => {
    const { writer, rest } = await machine()
    const id = await saved(writer)
    await rest()
    await local.set({ settings: { ...defaultSettings, sync: false } })
    await rest()
    const before = await sync.get(null)
    await writer["save-template"]({ id, words: sectionWords({ title: "Changed" }) })
    await rest()
    expect(await sync.get(null)).toEqual(before)
    expect(await here(id)).toMatchObject({ title: "Changed" })
  })

  it("come back by no machine that was away when they were deleted", async () => {
    const { writer, rest } = await machine()
    const id = await saved(writer)
    await rest()
    await local.set({ settings: { ...defaultSettings, sync: false } })
    const item = (await inSync(id)) as { at: string }
    await sync.set({ [`template:${id}`]: { version: 1, at: now(), was: [item.at], record: null } })
    await rest()
    expect(await here(id)).toBeDefined()
    await local.set({ settings: { ...defaultSettings, sync: true } })
    await rest()
    expect([await here(id), await inSync(id)]).toEqual([undefined, expect.objectContaining({ record: null })])
  })

  it("are left in peace where nothing changed", async () => {
    const { writer, rest } = await machine()
    await saved(writer)
    await rest()
    const writes = [vi.spyOn(local, "remove"), vi.spyOn(sync, "set"), vi.spyOn(sync, "remove")]
    await local.set({ settings: { ...defaultSettings, sync: true, webmail: "gmail" } })
    await rest()
    for (const write of writes) expect(write).not.toHaveBeenCalled()
  })
})
