import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createInterviewWriter } from "~src/background/interview-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interviewer } from "~src/interviews/interview"
import { bringBack, emptyProgress, type Progress } from "~src/interviews/progress"
import { makeRecord, readRecord } from "~src/platform/interview-record"
import { makeSentNote } from "~src/platform/sent-note-record"
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
const readRecordIn = (everything: Record<string, unknown>) => {
  const read = readRecord("interview:x", everything["interview:x"])
  if (!read.ok) throw new Error("not readable")
  return read.record
}
const save = (id: string, role: string) =>
  writer["save-interview"]({ id, interview: sampleInterview({ role }) })

describe("save-interview", () => {
  it("stores a new interview under a key of its own", async () => {
    const reply = await save(crypto.randomUUID(), "Surveyor")
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
    await Promise.all(Array.from({ length: 20 }, (_, index) => save(crypto.randomUUID(), `role ${index}`)))
    expect(Object.keys(await stored())).toHaveLength(20)
  })

  it("never overwrites a record that cannot be read", async () => {
    await fakeBrowser.storage.local.set({ "interview:x": { version: 7, gold: true } })
    expect(await save("x", "Surveyor")).toEqual({ ok: false, reason: "occupied" })
    expect(await stored()).toEqual({ "interview:x": { version: 7, gold: true } })
  })

  it("says when there is no room, and the old record stands", async () => {
    const reply = await save(crypto.randomUUID(), "Surveyor")
    const before = await stored()
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await save(reply.ok ? reply.id : "", "Pilot")).toEqual({ ok: false, reason: "full" })
    expect(await stored()).toEqual(before)
  })

  it("says when the browser declines for another reason, and works again afterwards", async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("I/O"))
    expect(await save(crypto.randomUUID(), "Surveyor")).toEqual({ ok: false, reason: "declined" })
    set.mockRestore()
    expect(await save(crypto.randomUUID(), "Surveyor")).toMatchObject({ ok: true })
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

describe("people who are edited", () => {
  const progress = {
    ...emptyProgress(),
    thanked: ["dana vale"],
    skipped: ["ravi@orbit.example"],
    snoozed: [{ due: "thank-you:mei", until: now }],
  }
  const person = (name: string, email = "") => ({ ...emptyInterviewer(), name, email })
  const met = [person("Dana Vale"), person("Ravi Menon", "ravi@orbit.example"), person("Mei")]
  const edited = async (interviewers: readonly Interviewer[], before = met, was: Progress = progress) => {
    const record = makeRecord("x", sampleInterview({ interviewers: before }), null, now)
    await fakeBrowser.storage.local.set({ "interview:x": { ...record, progress: was } })
    await writer["save-interview"]({ id: "x", interview: sampleInterview({ interviewers }) })
    const { thanked, skipped, snoozed } = readRecordIn(await stored()).progress
    return { thanked, skipped, snoozed: snoozed.map(({ due }) => due) }
  }

  it("stay thanked, left out and put off under a new address or a corrected name", async () => {
    const after = [
      person("Dana Vale", "dana@orbit.example"),
      person("Ravi Menon", "r.menon@orbit.example"),
      person("Mei Lin"),
    ]
    expect(await edited(after)).toEqual({
      thanked: ["dana@orbit.example"],
      skipped: ["r.menon@orbit.example"],
      snoozed: ["thank-you:mei lin"],
    })
  })

  it("hand nothing on to somebody else who takes their place", async () => {
    const { thanked } = await edited([person("Ivo Brandt"), ...met.slice(1)])
    expect(thanked).not.toContain("ivo brandt")
  })

  it("take over what was put off while nobody was known", async () => {
    const before = { ...emptyProgress(), snoozed: [{ due: "thank-you", until: now }] }
    expect((await edited(met.slice(0, 2), [], before)).snoozed).toEqual([
      "thank-you",
      "thank-you:dana vale",
      "thank-you:ravi@orbit.example",
    ])
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

  it("puts back a status with the day it was set, and brings back what was put away as it stood", async () => {
    const early = createInterviewWriter(createSerialQueue(), () => "2026-11-02T09:00:00.000Z")
    await early["save-interview"]({ id: "x", interview: sampleInterview() })
    await early["change-progress"]({ id: "x", change: { status: "rejected" } })
    const { progress } = readRecordIn(await stored())
    await change({ status: "archived" })
    const away = readRecordIn(await stored()).progress
    expect(away).toMatchObject({ status: "archived", statusSince: now })
    await change(bringBack(away))
    expect(readRecordIn(await stored()).progress).toEqual(progress)
    await change({ status: "offer" })
    await change({ status: progress.status, statusSince: progress.statusSince })
    expect(readRecordIn(await stored()).progress).toEqual(progress)
    // An earlier version remembered nothing.
    expect(bringBack({ ...away, putAwayFrom: null })).toEqual({ status: "waiting", statusSince: "" })
  })

  it("says when there is no such interview, and leaves one that cannot be read", async () => {
    expect(await change({ status: "offer" })).toEqual({ ok: false, reason: "missing" })
    await fakeBrowser.storage.local.set({ "interview:x": "scrambled" })
    expect(await change({ status: "offer" })).toEqual({ ok: false, reason: "occupied" })
  })
})

describe("remove-interview and restore-interview", () => {
  it("give back exactly what was removed", async () => {
    const reply = await save(crypto.randomUUID(), "Surveyor")
    const id = reply.ok ? reply.id : ""
    const before = await stored()
    const gone = await writer["remove-interview"]({ id })
    expect(await stored()).toEqual({})
    if (!gone.ok) throw new Error("not removed")
    expect(await writer["restore-interview"]({ id, removed: gone.removed })).toEqual({ ok: true })
    expect(await stored()).toEqual(before)
  })

  it("take the notes sent after it along, and no others", async () => {
    await writer["save-interview"]({ id: "x", interview: sampleInterview() })
    await writer["save-interview"]({ id: "y", interview: sampleInterview({ company: "Orbit Labs" }) })
    const [person] = sampleInterview().interviewers
    const to = [{ name: person?.name ?? "", address: person?.email ?? "" }]
    const note = (id: string, interviewId: string) => ({
      [`sent-note:${id}`]: makeSentNote(
        id,
        { interviewId, to, kind: "thank-you", at: now, subject: "", body: "Thanks." },
        true,
      ),
    })
    await fakeBrowser.storage.local.set({ ...note("a", "x"), ...note("b", "y"), ...note("c", "") })
    const before = await stored()
    const gone = await writer["remove-interview"]({ id: "x" })
    // The last one went to somebody met at either.
    expect(Object.keys(await stored()).sort()).toEqual(["interview:y", "sent-note:b", "sent-note:c"])
    if (gone.ok) await writer["restore-interview"]({ id: "x", removed: gone.removed })
    expect(await stored()).toEqual(before)
    await writer["remove-interview"]({ id: "y" })
    await writer["remove-interview"]({ id: "x" })
    expect(await stored()).toEqual({})
  })

  it("work on a record that cannot be read, too", async () => {
    await fakeBrowser.storage.local.set({ "interview:x": "scrambled" })
    expect(await writer["remove-interview"]({ id: "x" })).toEqual({
      ok: true,
      removed: { record: "scrambled", notes: {} },
    })
    await writer["restore-interview"]({ id: "x", removed: { record: "scrambled", notes: {} } })
    expect(await stored()).toEqual({ "interview:x": "scrambled" })
  })

  it("say when there is nothing to remove", async () => {
    expect(await writer["remove-interview"]({ id: "x" })).toEqual({ ok: false, reason: "missing" })
  })

  it("never put back over something newer", async () => {
    await save("x", "Surveyor")
    expect(await writer["restore-interview"]({ id: "x", removed: { record: "old", notes: {} } })).toEqual({
      ok: false,
      reason: "occupied",
    })
    expect(await stored()).toMatchObject({ "interview:x": { interview: { role: "Surveyor" } } })
  })
})
