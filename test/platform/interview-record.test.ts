import { describe, expect, it } from "vitest"
import { interviewKey, makeRecord, readRecord } from "~src/platform/interview-record"
import { sampleInterview } from "~test/stores/sample-interview"

const now = "2026-11-20T15:00:00.000Z"
const record = makeRecord("a", sampleInterview(), null, now)
const read = (stored: unknown) => readRecord(interviewKey("a"), stored)

describe("readRecord", () => {
  it("reads what makeRecord made, also after a round through JSON", () => {
    expect(read(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record })
  })

  it.each([
    ["null", null],
    ["a word", "interview"],
    ["a number", 4],
    ["a list", [record]],
    ["nothing inside", {}],
    ["an interview of another type", { ...record, interview: "lost" }],
    ["people that are no list", { ...record, interview: { ...record.interview, interviewers: {} } }],
    ["a strength that is a number", { ...record, interview: { ...record.interview, strengths: [1] } }],
    ["a status that is none", { ...record, progress: { ...record.progress, status: "hired" } }],
    ["no progress", { ...record, progress: undefined }],
    ["the id of another key", { ...record, id: "b" }],
    ["an older version that never was", { ...record, version: 0 }],
  ])("calls %s damaged", (_name, stored) => {
    expect(read(stored)).toEqual({
      ok: false,
      unreadable: { id: "a", key: "interview:a", reason: "damaged" },
    })
  })

  it("calls a record of a later version newer, whatever is in it", () => {
    expect(read({ ...record, version: 3 })).toMatchObject({ unreadable: { reason: "newer" } })
    expect(read({ version: 9, talks: [] })).toMatchObject({ unreadable: { reason: "newer" } })
  })
})

describe("a record of version 1", () => {
  const { progress, ...first } = { ...record, version: 1 }

  it("is read as one about which nothing has been said since", () => {
    expect(read(first)).toEqual({ ok: true, record })
    expect(progress.status).toBe("waiting")
  })

  it("is read again after a downgrade wrote it back", () => {
    expect(read({ ...record, version: 1 })).toEqual({ ok: true, record })
  })
})

describe("makeRecord", () => {
  it("keeps the time of the first save", () => {
    const later = "2026-11-21T09:00:00.000Z"
    const changed = makeRecord("a", sampleInterview({ role: "Surveyor" }), record, later)
    expect([changed.createdAt, changed.updatedAt]).toEqual([now, later])
  })
})
