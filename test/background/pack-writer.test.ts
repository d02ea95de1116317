import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createPackWriter } from "~src/background/pack-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { bringIn } from "~src/platform/bring-in"
import { makeDataFile, readDataFile } from "~src/platform/data-file"
import { readAll, write } from "~src/platform/storage"
import { offerOf } from "~src/stores/offer"
import { samplePack } from "~test/templates/packs/sample-pack"

const NOW = "2026-11-20T15:00:00.000Z"
const writer = createPackWriter(createSerialQueue(), () => NOW)
const { id } = samplePack()

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
})

describe("packs", () => {
  it("are taken as one record, stand beside the built-in ones and go as a whole", async () => {
    const before = offerOf({}).catalogue.letters.length
    expect(await writer["take-pack"]({ pack: samplePack() })).toEqual({ ok: true, before: null })
    const { packs, catalogue } = offerOf(await readAll())
    expect(packs).toMatchObject([{ id, takenAt: NOW }])
    expect(catalogue.letters).toHaveLength(before + 1)
    expect(catalogue.letters[0]?.origin).toEqual({
      from: "pack",
      packId: id,
      name: "Notes for nurses",
      mark: "NT",
    })
    await writer["remove-pack"]({ id })
    expect(await readAll()).toEqual({})
  })

  it("take the place of an earlier copy, and give it back", async () => {
    await writer["take-pack"]({ pack: samplePack() })
    const former = await readAll()
    const reply = await writer["take-pack"]({ pack: samplePack({ letters: [] }) })
    expect(offerOf(await readAll()).packs[0]?.pack.letters).toEqual([])
    await writer["restore-pack"]({ id, before: reply.ok && "before" in reply ? reply.before : null })
    expect(await readAll()).toEqual(former)
    await writer["restore-pack"]({ id, before: null })
    expect(await readAll()).toEqual({})
  })

  it("are not restored from something that is none, and never overwrite what cannot be read", async () => {
    expect(await writer["restore-pack"]({ id, before: { any: "thing" } })).toEqual({
      ok: false,
      reason: "declined",
    })
    await write(`pack:${id}`, { from: "a later version" })
    expect(await writer["take-pack"]({ pack: samplePack() })).toEqual({ ok: false, reason: "occupied" })
    expect(await readAll()).toEqual({ [`pack:${id}`]: { from: "a later version" } })
    expect(await writer["remove-pack"]({ id: "another" })).toEqual({ ok: false, reason: "missing" })
  })

  it("change nothing when the browser has no room", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await writer["take-pack"]({ pack: samplePack() })).toEqual({ ok: false, reason: "full" })
    expect(await readAll()).toEqual({})
  })

  it("are part of a copy of everything; of two the one taken last stays", async () => {
    await writer["take-pack"]({ pack: samplePack() })
    const file = readDataFile(JSON.stringify(makeDataFile(await readAll(), NOW)))
    if (!file.ok) throw new Error(file.reason)
    const later = {
      [`pack:${id}`]: { id, version: 1, takenAt: "2027-01-01T00:00:00Z", pack: samplePack({ mark: "X" }) },
    }
    expect(bringIn(later, file.file, "merge", NOW).set).toEqual(later)
    expect(bringIn({}, file.file, "merge", NOW).set).toEqual(await readAll())
  })

  it("with hidden characters cannot come in by a copy of everything either", async () => {
    const record = { id, version: 1, takenAt: NOW, pack: samplePack({ name: "A\u202eB" }) }
    const file = JSON.stringify({
      app: "afterword",
      version: 1,
      exportedAt: NOW,
      records: { [`pack:${id}`]: record },
    })
    expect(readDataFile(file)).toMatchObject({ ok: false, reason: "damaged" })
  })
})
