import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createSerialQueue } from "~src/background/serial-queue"
import { createTemplateTaker } from "~src/background/template-taker"
import { createTemplateWriter } from "~src/background/template-writer"
import { readAll, write } from "~src/platform/storage"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

let time = 0
const now = () => `2026-11-20T15:00:0${time++}.000Z`
const queue = createSerialQueue()
const taker = createTemplateTaker(queue, now)
const writer = createTemplateWriter(queue, now)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  time = 0
})

async function saved(): Promise<string> {
  const reply = await writer["save-template"]({ id: crypto.randomUUID(), words: letterWords() })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.id
}

async function take(...templates: Parameters<(typeof taker)["take-templates"]>[0]["templates"]) {
  const reply = await taker["take-templates"]({ templates })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.taken
}

describe("taking the letters of a file", () => {
  it("is one write, and can be undone to the byte", async () => {
    const id = await saved()
    const before = await readAll()
    const set = vi.spyOn(fakeBrowser.storage.local, "set")
    const taken = await take(
      { id: crypto.randomUUID(), words: sectionWords() },
      { id: crypto.randomUUID(), words: letterWords({ title: "New" }) },
      { id, words: letterWords({ body: "Other words" }) },
    )
    expect(set).toHaveBeenCalledTimes(1)
    const after = await readAll()
    expect(Object.keys(after)).toHaveLength(3)
    expect(after[`template:${id}`]).toMatchObject({
      body: "Other words",
      createdAt: "2026-11-20T15:00:00.000Z",
    })
    expect(await taker["undo-taking"]({ taken })).toEqual({ ok: true })
    expect(await readAll()).toEqual(before)
  })

  it("leaves what she changed since as it is", async () => {
    const taken = await take(
      { id: crypto.randomUUID(), words: letterWords() },
      { id: crypto.randomUUID(), words: sectionWords() },
    )
    const id = taken[0]?.id ?? ""
    await writer["save-template"]({ id, words: letterWords({ title: "Mine by now" }) })
    await taker["undo-taking"]({ taken })
    expect(Object.keys(await readAll())).toEqual([`template:${id}`])
  })

  it("stores nothing at all when one of them cannot be", async () => {
    await write("template:x", { from: "a later version" })
    const templates = [
      { id: crypto.randomUUID(), words: letterWords() },
      { id: "x", words: letterWords() },
    ]
    expect(await taker["take-templates"]({ templates })).toEqual({ ok: false, reason: "occupied" })
    expect(await readAll()).toEqual({ "template:x": { from: "a later version" } })
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await taker["take-templates"]({ templates: templates.slice(0, 1) })).toEqual({
      ok: false,
      reason: "full",
    })
  })
})
