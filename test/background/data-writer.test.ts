import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createDataWriter } from "~src/background/data-writer"
import { createSerialQueue } from "~src/background/serial-queue"
import { makeDataFile } from "~src/platform/data-file"
import { makeRecord } from "~src/platform/interview-record"
import { makeSentNote } from "~src/platform/sent-note-record"
import { defaultSettings } from "~src/platform/settings"
import { sampleInterview } from "~test/stores/sample-interview"

const NOW = "2026-11-20T15:00:00.000Z"
const LATER = "2026-11-25T15:00:00.000Z"
const writer = createDataWriter(createSerialQueue(), () => NOW)
const record = (id: string, role: string, at = NOW) => makeRecord(id, sampleInterview({ role }), null, at)
const note = makeSentNote(
  "n",
  { interviewId: "a", to: [], kind: "thank-you", at: NOW, subject: "", body: "Dear Ines" },
  true,
)
const everything = {
  "interview:a": record("a", "Surveyor"),
  "interview:b": record("b", "Pilot"),
  "sent-note:n": note,
  settings: { ...defaultSettings, words: ["Tidewater"] },
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
})

const put = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values)
const stored = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>
const bring = (file: unknown, mode: "merge" | "replace" = "merge") =>
  writer["import-data"]({ text: typeof file === "string" ? file : JSON.stringify(file), mode })

describe("a file of everything", () => {
  it("brings everything back on an empty machine, either way", async () => {
    const file = makeDataFile(everything, NOW)
    for (const mode of ["merge", "replace"] as const) {
      await fakeBrowser.storage.local.clear()
      expect(await bring(file, mode)).toEqual({ ok: true })
      expect(await stored()).toEqual(everything)
    }
  })

  it("leaves out what can be worked out anew, and holds what cannot be read as it is", async () => {
    const file = makeDataFile({ ...everything, "reminders-told": {}, "interview:x": ["half"] }, NOW)
    expect(Object.keys(file.records)).toEqual(Object.keys(everything))
    expect(file.unreadable).toEqual({ "interview:x": ["half"] })
    await bring(file)
    expect((await stored())[`set-aside:interview:x:${NOW}`]).toEqual(["half"])
  })

  it("holds what was set aside before, and brings it back under its name, once", async () => {
    const aside = { "set-aside:settings:2026-01-01T00:00:00.000Z": ["old"], "interview:x": ["half"] }
    const file = makeDataFile({ ...everything, ...aside }, NOW)
    await bring(file)
    expect(await stored()).toEqual({
      ...everything,
      "set-aside:settings:2026-01-01T00:00:00.000Z": ["old"],
      [`set-aside:interview:x:${NOW}`]: ["half"],
    })
    const before = await stored()
    await createDataWriter(createSerialQueue(), () => LATER)["import-data"]({
      text: JSON.stringify(file),
      mode: "replace",
    })
    expect(await stored()).toEqual(before)
    await fakeBrowser.storage.local.clear()
    await put({ ...everything, ...aside })
    await bring(file, "replace")
    expect(await stored()).toEqual({ ...everything, ...aside })
  })

  it("switches sync neither on nor off", async () => {
    const synced = makeDataFile({ settings: { ...defaultSettings, sync: true } }, NOW)
    for (const mode of ["merge", "replace"] as const) {
      await fakeBrowser.storage.local.clear()
      await bring(synced, mode)
      expect(await stored()).toMatchObject({ settings: { sync: false } })
      await put({ settings: { ...defaultSettings, sync: true } })
      await bring(makeDataFile(everything, NOW), mode)
      expect(await stored()).toMatchObject({ settings: { sync: true } })
    }
  })

  it("brings no texts of notes to somebody who keeps none", async () => {
    await put({ settings: { ...defaultSettings, keepSentTexts: false } })
    await bring(makeDataFile(everything, NOW))
    expect(await stored()).toMatchObject({ "sent-note:n": { message: { body: "", kind: "thank-you" } } })
    const keepsNone = { ...everything, settings: { ...defaultSettings, keepSentTexts: false } }
    await bring(makeDataFile(keepsNone, NOW), "replace")
    expect(await stored()).toMatchObject({ "sent-note:n": { message: { body: "" } } })
    await bring(makeDataFile(everything, NOW), "replace")
    expect(await stored()).toEqual(everything)
  })

  it("merged keeps the interview changed last, her own settings, and the words of both", async () => {
    await put({
      "interview:a": record("a", "newer here", LATER),
      "interview:c": record("c", "only here"),
      settings: { ...defaultSettings, webmail: "outlook", words: ["Halloran"] },
    })
    await bring(makeDataFile({ ...everything, "interview:a": record("a", "older there") }, NOW))
    expect(await stored()).toMatchObject({
      "interview:a": { interview: { role: "newer here" } },
      "interview:b": { interview: { role: "Pilot" } },
      "interview:c": { interview: { role: "only here" } },
      settings: { webmail: "outlook", words: ["Halloran", "Tidewater"] },
    })
  })

  it("in place of what is there removes the rest, but nothing that cannot be read", async () => {
    await put({ "interview:c": record("c", "only here"), "interview:a": "scrambled", "interview:d": 7 })
    await bring(makeDataFile(everything, NOW), "replace")
    expect(await stored()).toEqual({
      ...everything,
      "interview:d": 7,
      [`set-aside:interview:a:${NOW}`]: "scrambled",
    })
  })

  it("written by the first version is brought up to date", async () => {
    const { progress: _, ...first } = record("a", "Surveyor")
    const file = { ...makeDataFile({}, NOW), records: { "interview:a": { ...first, version: 1 } } }
    expect(await bring(file)).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ "interview:a": { version: 2, progress: { status: "waiting" } } })
  })
})

describe("a file that is refused", () => {
  const good = makeDataFile(everything, NOW)
  it.each([
    ["a letter", "Dear Noor", "not-json"],
    ["a file cut off", JSON.stringify(good).slice(0, -5), "not-json"],
    ["50 MB", "x".repeat(50_000_000), "too-large"],
    ["somebody else's", { app: "tracker", version: 1 }, "foreign"],
    ["a list", [good], "foreign"],
    ["nothing", "null", "foreign"],
    ["a later version's", { ...good, version: 2 }, "newer"],
    ["one without records", { ...good, records: "gone" }, "damaged"],
    ["one with a stray key", { ...good, records: { __proto__x: 1 } }, "damaged"],
    ["one with another's id", { ...good, records: { "interview:z": record("a", "x") } }, "damaged"],
  ])("%s changes nothing", async (_name, file, reason) => {
    await put({ "interview:c": record("c", "only here") })
    const before = await stored()
    expect(await bring(file, "replace")).toMatchObject({ ok: false, reason })
    expect(await stored()).toEqual(before)
  })

  it("says what is wrong, and where", async () => {
    const bad = { ...record("a", "x"), interview: { ...sampleInterview(), at: 7 } }
    const reply = await bring({ ...good, records: { ...good.records, "interview:a": bad } })
    expect(reply).toEqual({
      ok: false,
      reason: "damaged",
      problems: [{ where: "interview:a › interview.at", expected: "string" }],
    })
  })

  it("by a full disk changes nothing", async () => {
    await put({ "interview:c": record("c", "only here") })
    const before = await stored()
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await bring(good, "replace")).toEqual({ ok: false, reason: "full" })
    expect(await stored()).toEqual(before)
  })

  it("keeps script as text", async () => {
    const role = "<img src=x onerror=alert(1)>"
    await bring(makeDataFile({ "interview:a": record("a", role) }, NOW))
    expect(await stored()).toMatchObject({ "interview:a": { interview: { role } } })
  })
})

describe("deleting", () => {
  it("everything leaves nothing", async () => {
    await put({ ...everything, "reminders-told": {}, "set-aside:settings:x": 1 })
    expect(await writer["delete-everything"]({})).toEqual({ ok: true, isSyncEmpty: true })
    expect(await stored()).toEqual({})
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({})
  })

  it("everything leaves nothing in sync either, also where it is off by now", async () => {
    await put(everything)
    await fakeBrowser.storage.sync.set({
      "choices:0": { me: "Noor" },
      "template:t": { record: "Dear" },
      x: 1,
    })
    expect(await writer["delete-everything"]({})).toEqual({ ok: true, isSyncEmpty: true })
    expect(await stored()).toEqual({})
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(["deleted"])
  })

  it("everything here is done although the browser's sync declines, which is said", async () => {
    await put(everything)
    await fakeBrowser.storage.sync.set({ "choices:0": 1 })
    vi.spyOn(fakeBrowser.storage.sync, "set").mockRejectedValue(new Error("offline"))
    expect(await writer["delete-everything"]({})).toEqual({ ok: true, isSyncEmpty: false })
    expect(await stored()).toEqual({})
  })

  it("by key takes only what cannot be read", async () => {
    await put({ ...everything, "interview:x": "scrambled", "set-aside:settings:x": 1 })
    for (const key of ["interview:x", "set-aside:settings:x"])
      expect(await writer["remove-set-aside"]({ key })).toEqual({ ok: true })
    expect(await writer["remove-set-aside"]({ key: "interview:a" })).toEqual({
      ok: false,
      reason: "occupied",
    })
    expect(await writer["remove-set-aside"]({ key: "interview:z" })).toEqual({ ok: false, reason: "missing" })
    expect(await stored()).toEqual(everything)
  })
})
