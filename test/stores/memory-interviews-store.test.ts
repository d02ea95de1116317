import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, expect, it } from "vitest"
import { makeRecord } from "~src/platform/interview-record"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { sampleInterview } from "~test/stores/sample-interview"

const now = () => "2026-11-20T15:00:00.000Z"
const sample = makeRecord("practice", sampleInterview(), null, now())

beforeEach(() => fakeBrowser.reset())

it("starts with the given records and stores nothing, whatever is done", async () => {
  const store = createMemoryInterviewsStore([sample], now)
  await store.getState().save("practice", sampleInterview({ role: "Pilot" }))
  await store.getState().save(null, sampleInterview({ role: "Surveyor" }))
  expect(
    store
      .getState()
      .records.map((record) => record.interview.role)
      .sort(),
  ).toEqual(["Pilot", "Surveyor"])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

it("removes and brings back, and says when there is nothing to do", async () => {
  const store = createMemoryInterviewsStore([sample], now)
  const result = await store.getState().remove("practice")
  expect(store.getState().records).toEqual([])
  if (!result.ok) throw new Error("not removed")
  await store.getState().restore(result.undo)
  expect(store.getState().records).toEqual([sample])
  expect(await store.getState().restore(result.undo)).toEqual({ ok: false, reason: "occupied" })
  expect(await store.getState().remove("nobody")).toEqual({ ok: false, reason: "missing" })
})
