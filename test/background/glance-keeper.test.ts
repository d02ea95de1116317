import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { startGlance } from "~src/background/glance-keeper"
import { createHandlers } from "~src/background/handlers"
import { createSerialQueue } from "~src/background/serial-queue"
import { readGlance } from "~src/platform/glance"
import { makeRecord } from "~src/platform/interview-record"
import { settled } from "~test/background/settled"
import { sampleInterview } from "~test/stores/sample-interview"

const NOW = "2026-11-20T15:00:00.000Z"
const proofreader = { warmUp: async () => {}, proofread: async () => [] }
const { local } = fakeBrowser.storage
let time = NOW
let handlers = createHandlers(proofreader, () => time)

/** Starts the background anew: nothing is remembered but what is stored. */
async function start(at = time): Promise<void> {
  time = at
  fakeBrowser.alarms.onAlarm.removeAllListeners()
  fakeBrowser.storage.onChanged.removeAllListeners()
  const queue = createSerialQueue()
  handlers = createHandlers(proofreader, () => time, queue)
  startGlance(queue, () => time)
  await settled()
}

const glance = async () => readGlance((await local.get("glance"))["glance"], time, "1.0.0")
const alarm = async () => {
  const found = await fakeBrowser.alarms.get("glance")
  return found && new Date(found.scheduledTime).toISOString()
}
const interviews = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const interview = sampleInterview({ company: `Firm ${index}`, at: NOW, promisedBy: "" })
      return [`interview:i${index}`, makeRecord(`i${index}`, interview, null, NOW)]
    }),
  )

/** Stops the background right after its next call of `call`: nothing it would have done then happens. */
function stopAfter(call: "set" | "remove") {
  const [set, remove] = [local.set.bind(local), local.remove.bind(local)]
  const never = () => new Promise<never>(() => {})
  return call === "set"
    ? vi.spyOn(local, "set").mockImplementation((items: object) => set(items).then(never))
    : vi.spyOn(local, "remove").mockImplementation((keys: unknown) => remove(keys as string[]).then(never))
}

beforeEach(async () => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ version: "1.0.0" } as never)
  time = NOW
  await local.set(interviews(60))
  await start()
})

describe("the popup's glance", () => {
  it("is there after every start, and made anew with every change", async () => {
    expect((await glance())?.counts.today).toBe(60)
    const [first] = (await glance())?.records ?? []
    await handlers["change-progress"]({ id: first!.id, change: { status: "offer" } })
    await settled()
    expect((await glance())?.counts.today).toBe(59)
    await handlers["remove-interview"]({ id: "i7" })
    await settled()
    expect((await glance())?.counts).toMatchObject({ today: 58, current: 59 })
  })

  it("is gone before anything changes, so that a stop at any moment leaves none that is not true", async () => {
    for (const call of ["set", "remove"] as const) {
      await start()
      expect(await glance()).not.toBeNull()
      const stopped = stopAfter(call)
      void handlers["change-progress"]({ id: "i1", change: { status: "offer" } })
      await settled()
      expect(await glance()).toBeNull()
      stopped.mockRestore()
    }
  })

  it("never overtakes a change that is asked for while it is worked out", async () => {
    const changes = Array.from({ length: 20 }, (_, index) =>
      handlers["change-progress"]({ id: `i${index}`, change: { status: "archived" } }),
    )
    await Promise.all(changes)
    await settled()
    expect((await glance())?.counts).toMatchObject({ today: 40, current: 40, archived: 20 })
  })

  it("is renewed when time alone makes it untrue", async () => {
    const { until } = (await glance())!
    expect(await alarm()).toBe(until)
    time = until
    expect(await glance()).toBeNull()
    await fakeBrowser.alarms.onAlarm.trigger({ name: "glance", scheduledTime: Date.parse(until) } as never)
    await settled()
    expect(await glance()).not.toBeNull()
  })

  it("is not kept for a few interviews", async () => {
    await handlers["delete-everything"]({})
    await local.set(interviews(3))
    await settled()
    expect(await local.get("glance")).toEqual({})
    expect(await alarm()).toBeUndefined()
  })

  it("leaves what was stored alone when there is no room for it", async () => {
    const before = (await local.get("interview:i1"))["interview:i1"]
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    expect(await handlers["change-progress"]({ id: "i1", change: { status: "offer" } })).toEqual({
      ok: false,
      reason: "full",
    })
    await settled()
    expect(await glance()).toBeNull()
    expect((await local.get("interview:i1"))["interview:i1"]).toEqual(before)
  })
})
