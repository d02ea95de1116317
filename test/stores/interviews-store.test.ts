import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createHandlers } from "~src/background/handlers"
import { answer } from "~src/platform/messages"
import { createInterviewsStore, type InterviewsStore } from "~src/stores/interviews-store"
import { connectMessages } from "~test/platform/fake-messaging"
import { sampleInterview } from "~test/stores/sample-interview"

const proofreader = { warmUp: async () => {}, proofread: async () => [] }
const now = () => "2026-11-20T15:00:00.000Z"

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  for (const kind of ["warn", "info"] as const) vi.spyOn(console, kind).mockImplementation(() => {})
  connectMessages()
  answer(createHandlers(proofreader, now))
})

async function ready(store: InterviewsStore): Promise<InterviewsStore> {
  await vi.waitUntil(() => store.getState().status !== "loading")
  return store
}

const roles = (store: InterviewsStore) => store.getState().records.map((record) => record.interview.role)

describe("the stored interviews", () => {
  it("hold a saved interview as soon as saving resolves, and in every other window", async () => {
    const here = await ready(createInterviewsStore())
    const there = await ready(createInterviewsStore())
    const saved = await here.getState().save(null, sampleInterview({ role: "Surveyor" }))
    expect(saved.ok).toBe(true)
    expect(roles(here)).toEqual(["Surveyor"])
    await vi.waitUntil(() => roles(there).length === 1)
  })

  it("change in place under the same id", async () => {
    const store = await ready(createInterviewsStore())
    const saved = await store.getState().save(null, sampleInterview({ role: "Surveyor" }))
    await store.getState().save(saved.ok ? saved.id : null, sampleInterview({ role: "Pilot" }))
    expect(roles(store)).toEqual(["Pilot"])
  })

  it("come latest interview first, those without a time before them", async () => {
    const store = await ready(createInterviewsStore())
    for (const at of ["2026-11-02T10:00:00.000Z", "", "2026-11-19T10:00:00.000Z"])
      await store.getState().save(null, sampleInterview({ at, role: at }))
    expect(roles(store)).toEqual(["", "2026-11-19T10:00:00.000Z", "2026-11-02T10:00:00.000Z"])
  })

  it("are removed and brought back", async () => {
    const store = await ready(createInterviewsStore())
    await store.getState().save(null, sampleInterview())
    const before = store.getState().records
    const result = await store.getState().remove(before[0]!.id)
    expect(store.getState().records).toEqual([])
    if (!result.ok) throw new Error("not removed")
    expect(await store.getState().restore(result.undo)).toEqual({ ok: true })
    expect(store.getState().records).toEqual(before)
  })

  it("lose nothing when two windows save at once", async () => {
    const stores = await Promise.all([ready(createInterviewsStore()), ready(createInterviewsStore())])
    await Promise.all(
      stores.flatMap((store) => [1, 2, 3].map(() => store.getState().save(null, sampleInterview()))),
    )
    for (const store of stores) await vi.waitUntil(() => roles(store).length === 6)
  })

  it("set a damaged record aside, say so, leave it as it was and read the others", async () => {
    await fakeBrowser.storage.local.set({ "interview:x": ["half", "a rec"], settings: { version: 1 } })
    const store = await ready(createInterviewsStore())
    await store.getState().save(null, sampleInterview())
    const { records, unreadable } = store.getState()
    expect(records).toHaveLength(1)
    expect(unreadable).toEqual([{ id: "x", key: "interview:x", reason: "damaged" }])
    expect(await store.getState().raw(unreadable[0]!)).toEqual(["half", "a rec"])
    expect(await fakeBrowser.storage.local.get("interview:x")).toEqual({ "interview:x": ["half", "a rec"] })
  })

  it("say when storage cannot be read", async () => {
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("blocked"))
    const store = await ready(createInterviewsStore())
    expect(store.getState().status).toBe("unavailable")
  })

  it("answer with a reason when the background does not", async () => {
    const store = await ready(createInterviewsStore())
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockRejectedValue(new Error("Receiving end does not exist"))
    expect(await store.getState().save(null, sampleInterview())).toEqual({ ok: false, reason: "declined" })
  })

  it("are no longer followed once the signal aborts", async () => {
    const stop = new AbortController()
    const store = await ready(createInterviewsStore(stop.signal))
    stop.abort()
    await (await ready(createInterviewsStore())).getState().save(null, sampleInterview())
    expect(roles(store)).toEqual([])
  })
})
