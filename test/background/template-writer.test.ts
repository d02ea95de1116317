import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createDataWriter } from "~src/background/data-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { createTemplateWriter } from "~src/background/template-writer"
import { makeDataFile } from "~src/platform/data-file"
import { readAll } from "~src/platform/storage"
import { makeTemplate } from "~src/platform/template-record"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

let time = 0
const now = () => `2026-11-20T15:00:0${time++}.000Z`
const writer = () => createTemplateWriter(createSerialQueue(), now)
const stored = async (id: string) => (await readAll())[`template:${id}`]

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  time = 0
})

async function saved(words = sectionWords()): Promise<string> {
  const reply = await writer()["save-template"]({ id: crypto.randomUUID(), words })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.id
}

describe("saving", () => {
  it("gives a new one an id and keeps when it was made", async () => {
    const id = await saved()
    await writer()["save-template"]({ id, words: sectionWords({ title: "Another name" }) })
    expect(await stored(id)).toMatchObject({
      id,
      version: 1,
      title: "Another name",
      createdAt: "2026-11-20T15:00:00.000Z",
      updatedAt: "2026-11-20T15:00:01.000Z",
    })
  })

  it("puts what two windows changed together, and refuses where both changed the same", async () => {
    const base = sectionWords()
    const id = await saved(base)
    const both = writer()
    const replies = await Promise.all([
      both["save-template"]({ id, words: { ...base, title: "Theirs" }, base }),
      both["save-template"]({ id, words: { ...base, body: "Thank you, mine." }, base }),
      both["save-template"]({ id, words: { ...base, title: "A third" }, base }),
    ])
    expect(replies).toEqual([
      { ok: true, id },
      { ok: true, id },
      { ok: false, reason: "conflict" },
    ])
    expect(await stored(id)).toMatchObject({ title: "Theirs", body: "Thank you, mine." })
  })

  it("takes the last further wording away where only one window did", async () => {
    const base = sectionWords({ others: ["Thank you again."] })
    const id = await saved(base)
    const { others: _, ...words } = base
    await writer()["save-template"]({ id, words, base })
    expect(await stored(id)).not.toHaveProperty("others")
  })

  it("brings back one that was deleted while it was being written", async () => {
    const id = await saved()
    await writer()["remove-template"]({ id })
    await writer()["save-template"]({ id, words: sectionWords(), base: sectionWords() })
    expect(await stored(id)).toMatchObject({ id })
  })

  it("never writes over what cannot be read, and says when the browser has no room", async () => {
    await fakeBrowser.storage.local.set({ "template:x": { id: "x", version: 9 } })
    expect(await writer()["save-template"]({ id: "x", words: letterWords() })).toEqual({
      ok: false,
      reason: "occupied",
    })
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"))
    expect(await writer()["save-template"]({ id: crypto.randomUUID(), words: letterWords() })).toEqual({
      ok: false,
      reason: "full",
    })
  })
})

describe("removing", () => {
  it("gives back what was there, and only that is put back, where nothing is", async () => {
    const id = await saved()
    const before = await stored(id)
    const reply = await writer()["remove-template"]({ id })
    expect(reply).toEqual({ ok: true, removed: before })
    expect(await writer()["remove-template"]({ id })).toEqual({ ok: false, reason: "missing" })
    const restore = (removed: unknown) => writer()["restore-template"]({ id, removed })
    expect(await restore({ ...(before as object), id: "other" })).toEqual({ ok: false, reason: "declined" })
    expect(await restore(before)).toEqual({ ok: true })
    expect(await stored(id)).toEqual(before)
    expect(await restore(before)).toEqual({ ok: false, reason: "occupied" })
  })
})

describe("all data at once", () => {
  const data = () => createDataWriter(createSerialQueue(), now)
  const old = makeTemplate("a", sectionWords({ title: "Old" }), null, "2026-11-01T00:00:00Z")
  const young = makeTemplate("a", sectionWords({ title: "Young" }), null, "2026-11-02T00:00:00Z")
  const fileOf = (record: object) => JSON.stringify(makeDataFile({ "template:a": record }, now()))

  it("comes and goes with own letters and sections, the later change of one staying", async () => {
    await data()["import-data"]({ text: fileOf(young), mode: "merge" })
    expect(await stored("a")).toEqual(young)
    await data()["import-data"]({ text: fileOf(old), mode: "merge" })
    expect(await stored("a")).toEqual(young)
    await data()["import-data"]({ text: fileOf(old), mode: "replace" })
    expect(await stored("a")).toEqual(old)
    await data()["delete-everything"]({})
    expect(await stored("a")).toBeUndefined()
  })

  it("is refused with the field that is wrong, and nothing changes", async () => {
    const text = JSON.stringify({
      ...makeDataFile({}, now()),
      records: { "template:a": { ...young, tone: "loud" }, "template:b": { ...young, id: "b" } },
    })
    expect(await data()["import-data"]({ text, mode: "merge" })).toMatchObject({
      ok: false,
      problems: [{ where: "template:a › tone" }],
    })
    expect(await stored("b")).toBeUndefined()
  })
})
