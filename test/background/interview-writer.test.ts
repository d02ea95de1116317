import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createInterviewWriter } from "~src/background/interview-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { emptyProgress } from "~src/interviews/progress"
import { sampleInterview } from "~test/stores/sample-interview"

const now = "2026-11-20T15:00:00.000Z"
let writer = createInterviewWriter(createSerialQueue(), () => now)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  writer = createInterviewWriter(createSerialQueue(), () => now)
})

const stored = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>
const save = (id: string | null, role: string) =>
  writer["save-interview"]({ id, interview: sampleInterview({ role }) })

describe("save-interview", () => {
  it("stores a new interview under a key of its own", async () => {
    const reply = await save(null, "Surveyor")
    if (!reply.ok) throw new Error("not saved")
    expect(await stored()).toEqual({
      [`interview:${reply.id}`]: {
        id: reply.id,
        version: 2,
        interview: sampleInterview({ role: "Surveyor" }),
        progress: emptyProgress(),
        createdAt: now,
        updatedAt: now,
      },
    })
  })

  it("loses none of many saved at once", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => save(null, `role ${index}`)))
    expect(Object.keys(await stored())).toHaveLength(20)
  })

  it("never overwrites a record that cannot be read", async () => {
    await fakeBrowser.storage.local.set({ "interview:x": { version: 7, gold: true } })
    expect(await save("x", "Surveyor")).toEqual({ ok: false, reason: "occupied" })
    expect(await stored()).toEqual({ "interview:x": { version: 7, gold: true } })
  })

  it("says when there is no room, and the old record stands", async () => {
    const reply = await save(null, "Surveyor")
    const before = await stored()
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await save(reply.ok ? reply.id : "", "Pilot")).toEqual({ ok: false, reason: "full" })
    expect(await stored()).toEqual(before)
  })

  it("says when the browser declines for another reason, and works again afterwards", async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("I/O"))
    expect(await save(null, "Surveyor")).toEqual({ ok: false, reason: "declined" })
    set.mockRestore()
    expect(await save(null, "Surveyor")).toMatchObject({ ok: true })
  })
})

describe("two windows with one interview", () => {
  const base = sampleInterview()
  const saveIn = (changes: Parameters<typeof sampleInterview>[0]) =>
    writer["save-interview"]({ id: "x", interview: sampleInterview(changes), base })

  beforeEach(async () => {
    await fakeBrowser.storage.local.clear()
    await writer["save-interview"]({ id: "x", interview: base })
  })

  it("both get their way where they changed different fields", async () => {
    await Promise.all([saveIn({ role: "Surveyor" }), saveIn({ promisedBy: "2026-12-04" })])
    expect(await stored()).toMatchObject({
      "interview:x": { interview: { role: "Surveyor", promisedBy: "2026-12-04" } },
    })
  })

  it("are told where they changed the same field, and the first change stands", async () => {
    await saveIn({ role: "Surveyor" })
    expect(await saveIn({ role: "Pilot" })).toEqual({ ok: false, reason: "conflict" })
    expect(await stored()).toMatchObject({ "interview:x": { interview: { role: "Surveyor" } } })
  })

  it("agree where they changed it to the same", async () => {
    await saveIn({ role: "Surveyor" })
    expect(await saveIn({ role: "Surveyor" })).toMatchObject({ ok: true })
  })
})

describe("change-progress", () => {
  const change = (change: Parameters<(typeof writer)["change-progress"]>[0]["change"]) =>
    writer["change-progress"]({ id: "x", change })

  it("keeps every one of several changes made at once, and an edit beside them", async () => {
    await writer["save-interview"]({ id: "x", interview: sampleInterview() })
    await Promise.all([
      change({ status: "answered" }),
      change({ addThanked: "ines@tidewater.example" }),
      save("x", "Surveyor"),
      change({ snooze: { due: ["check-in"], until: "2026-11-24T09:00:00.000Z" } }),
    ])
    expect(await stored()).toMatchObject({
      "interview:x": {
        interview: { role: "Surveyor" },
        progress: {
          status: "answered",
          statusSince: now,
          thanked: ["ines@tidewater.example"],
          snoozed: [{ due: "check-in", until: "2026-11-24T09:00:00.000Z" }],
        },
      },
    })
  })

  it("says when there is no such interview, and leaves one that cannot be read", async () => {
    expect(await change({ status: "offer" })).toEqual({ ok: false, reason: "missing" })
    await fakeBrowser.storage.local.set({ "interview:x": "scrambled" })
    expect(await change({ status: "offer" })).toEqual({ ok: false, reason: "occupied" })
  })
})

describe("remove-interview and restore-interview", () => {
  it("give back exactly what was removed", async () => {
    const reply = await save(null, "Surveyor")
    const id = reply.ok ? reply.id : ""
    const before = await stored()
    const gone = await writer["remove-interview"]({ id })
    expect(await stored()).toEqual({})
    expect(await writer["restore-interview"]({ id, removed: gone.ok && gone.removed })).toEqual({ ok: true })
    expect(await stored()).toEqual(before)
  })

  it("work on a record that cannot be read, too", async () => {
    await fakeBrowser.storage.local.set({ "interview:x": "scrambled" })
    expect(await writer["remove-interview"]({ id: "x" })).toEqual({ ok: true, removed: "scrambled" })
    await writer["restore-interview"]({ id: "x", removed: "scrambled" })
    expect(await stored()).toEqual({ "interview:x": "scrambled" })
  })

  it("say when there is nothing to remove", async () => {
    expect(await writer["remove-interview"]({ id: "x" })).toEqual({ ok: false, reason: "missing" })
  })

  it("never put back over something newer", async () => {
    await save("x", "Surveyor")
    expect(await writer["restore-interview"]({ id: "x", removed: "old" })).toEqual({
      ok: false,
      reason: "occupied",
    })
    expect(await stored()).toMatchObject({ "interview:x": { interview: { role: "Surveyor" } } })
  })
})
