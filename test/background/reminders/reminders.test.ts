import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { createHandlers } from "~src/background/handlers"
import { startReminders } from "~src/background/reminders"
import { emptyInterviewer } from "~src/interviews/blank-interview"
import { plusHours } from "~src/interviews/cadence/civil-day"
import type { ProgressChange } from "~src/interviews/progress"
import type { SentMessage } from "~src/interviews/sent-note"
import { defaultSettings, type Settings } from "~src/platform/settings"
import { settled } from "~test/background/settled"
import { sampleInterview } from "~test/stores/sample-interview"

const proofreader = { warmUp: async () => {}, proofread: async () => [] }
const person = (name: string) => ({
  ...emptyInterviewer(),
  name: `${name} Vale`,
  email: `${name}@orbit.example`,
})
const AT = "2026-11-20T14:00:00.000Z"
let time = AT
let handlers = createHandlers(proofreader, () => time)

/** Starts the background anew, as the browser does after having stopped it: nothing is remembered but what is stored. */
async function start(at = time): Promise<void> {
  time = at
  fakeBrowser.alarms.onAlarm.removeAllListeners()
  fakeBrowser.notifications.onClicked.removeAllListeners()
  fakeBrowser.notifications.onButtonClicked.removeAllListeners()
  fakeBrowser.storage.onChanged.removeAllListeners()
  handlers = createHandlers(proofreader, () => time)
  startReminders(handlers, () => time)
  await settled()
}

const shown = () => fakeBrowser.notifications.getAllCreateOptions() as Record<string, { title: string }>
const titles = () => Object.values(shown()).map(({ title }) => title)
const badge = () => fakeBrowser.action.getBadgeText({})
const alarm = async () => {
  const found = await fakeBrowser.alarms.get("reminders")
  return found && new Date(found.scheduledTime).toISOString()
}

async function save(names: readonly string[] = ["Dana"], settings: Partial<Settings> = {}): Promise<void> {
  await fakeBrowser.storage.local.set({
    settings: { ...defaultSettings, webmail: "gmail", gmailAccount: "1", quietHours: null, ...settings },
  })
  const interview = sampleInterview({ at: AT, promisedBy: "", interviewers: names.map(person) })
  await handlers["save-interview"]({ id: "i", interview })
  await settled()
}

const change = async (change: ProgressChange) => {
  await handlers["change-progress"]({ id: "i", change })
  await settled()
}
const sent = (kind: SentMessage["kind"], at = time): SentMessage => ({
  interviewId: "i",
  to: [{ name: "", address: "Dana@orbit.example" }],
  kind,
  at,
  subject: "",
  body: "",
})

beforeEach(async () => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ icons: { "128": "icon.png" } } as never)
  time = "2026-11-20T10:00:00.000Z"
  await start()
})

describe("reminders", () => {
  it("set an alarm as soon as an interview is written down, and none without", async () => {
    expect(await alarm()).toBeUndefined()
    await save()
    expect(await alarm()).toBe(AT)
    expect(await badge()).toBe("")
  })

  it("count in the badge from the interview on, and tell two hours later, once", async () => {
    await save(["Dana", "Ravi"])
    await start(AT)
    expect([await badge(), titles()]).toEqual(["2", []])
    expect(await alarm()).toBe("2026-11-20T16:00:00.000Z")
    await start("2026-11-20T16:00:00.000Z")
    expect(titles()).toEqual(["Thank Dana Vale and 1 more"])
    await fakeBrowser.notifications.clear("due:thank-you:i")
    for (const hour of ["17", "18", "23"]) await start(`2026-11-20T${hour}:00:00.000Z`)
    expect(titles()).toEqual([])
    expect(await badge()).toBe("2")
  })

  it("mend an alarm that was lost, and leave one that is right alone", async () => {
    await save()
    await fakeBrowser.alarms.clearAll()
    await start()
    expect(await alarm()).toBe(AT)
    const create = vi.spyOn(fakeBrowser.alarms, "create")
    await start()
    expect(create).not.toHaveBeenCalled()
  })

  it("never tell twice, wherever the background is stopped", async () => {
    await save()
    const show = vi.spyOn(fakeBrowser.notifications, "create")
    for (const stopped of ["setBadgeText", "setBadgeBackgroundColor"] as const) {
      vi.spyOn(fakeBrowser.action, stopped).mockImplementationOnce(() => new Promise(() => {}) as never)
      await start("2026-11-20T16:00:00.000Z")
      expect(titles()).toEqual([])
    }
    await start("2026-11-20T16:01:00.000Z")
    expect(show).toHaveBeenCalledTimes(1)
    await start("2026-11-20T16:02:00.000Z")
    expect(show).toHaveBeenCalledTimes(1)
  })

  it("do not tell what cannot be noted as told", async () => {
    await save()
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"))
    await start("2026-11-20T16:00:00.000Z")
    expect([titles(), await badge()]).toEqual([[], "1"])
  })

  it("tell once and late after the machine slept, but not what is days old", async () => {
    await save()
    await start("2026-11-21T20:00:00.000Z")
    expect(titles()).toEqual(["Thank Dana Vale"])
    fakeBrowser.reset()
    vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ icons: {} } as never)
    await start("2026-11-20T10:00:00.000Z")
    await save()
    await start("2026-11-24T20:00:00.000Z")
    expect([titles(), await badge()]).toEqual([[], "1"])
  })

  it("work without notifications", async () => {
    await save(["Dana"], { notifications: false })
    await start("2026-11-20T16:00:00.000Z")
    expect([titles(), await badge()]).toEqual([[], "1"])
  })

  it("show one without buttons where the browser knows none", async () => {
    await save()
    const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications)
    vi.spyOn(fakeBrowser.notifications, "create").mockImplementation(((id: string, options: object) =>
      "buttons" in options ? Promise.reject(new Error("buttons")) : create(id, options as never)) as never)
    await start("2026-11-20T16:00:00.000Z")
    expect(titles()).toEqual(["Thank Dana Vale"])
  })

  it("take back badge and notification when the note is written, or the interview gone", async () => {
    await save()
    await start("2026-11-20T16:00:00.000Z")
    await handlers["add-sent-note"]({ id: crypto.randomUUID(), message: sent("thank-you") })
    await settled()
    expect([titles(), await badge()]).toEqual([[], ""])
    await handlers["remove-interview"]({ id: "i" })
    await settled()
    expect(await alarm()).toBeUndefined()
  })

  it("tell nothing again when people are added, or an address is given", async () => {
    await save([])
    await start("2026-11-20T16:00:00.000Z")
    expect(titles()).toHaveLength(1)
    await fakeBrowser.notifications.clear("due:thank-you:i")
    const create = vi.spyOn(fakeBrowser.notifications, "create")
    for (const people of [[{ ...person("Dana"), email: "" }], [person("Dana"), person("Ravi")]]) {
      const interview = sampleInterview({ at: AT, promisedBy: "", interviewers: people })
      await handlers["save-interview"]({ id: "i", interview })
      await settled()
      await start(plusHours(time, 1))
    }
    expect(create).not.toHaveBeenCalled()
    expect(await badge()).toBe("2")
  })

  it("tell a check-in again when another day is promised, and an interview that was moved", async () => {
    await save()
    await start("2026-11-20T16:00:00.000Z")
    await fakeBrowser.notifications.clear("due:thank-you:i")
    const moved = sampleInterview({
      at: "2026-11-26T14:00:00.000Z",
      promisedBy: "",
      interviewers: [person("Dana")],
    })
    await handlers["save-interview"]({ id: "i", interview: moved })
    await start("2026-11-26T16:00:00.000Z")
    expect(titles()).toEqual(["Thank Dana Vale"])
    await handlers["add-sent-note"]({ id: crypto.randomUUID(), message: sent("thank-you") })
    await settled()
    const promising = (promisedBy: string) =>
      handlers["save-interview"]({ id: "i", interview: { ...moved, promisedBy } })
    for (const [day, monday] of [
      ["2026-12-04", "2026-12-07"],
      ["2026-12-11", "2026-12-14"],
    ] as const) {
      await promising(day)
      await start(`${monday}T20:00:00.000Z`)
      expect(titles()).toEqual([expect.stringContaining("Check in")])
      await fakeBrowser.notifications.clear("due:check-in:i")
    }
  })

  it("count what an earlier version told as told", async () => {
    await save()
    await start("2026-11-20T15:00:00.000Z")
    await fakeBrowser.storage.local.set({
      "reminders-told": { version: 1, told: ["i/thank-you:dana@orbit.example"] },
    })
    await start("2026-11-20T16:00:00.000Z")
    expect([titles(), await badge()]).toEqual([[], "1"])
    await change({ snooze: { due: ["thank-you:dana@orbit.example"], until: "2026-11-20T18:00:00.000Z" } })
    await start("2026-11-20T18:00:00.000Z")
    expect(titles()).toEqual(["Thank Dana Vale"])
  })

  it("say nothing more after an offer", async () => {
    await save()
    await change({ status: "offer" })
    await start("2026-11-20T16:00:00.000Z")
    expect([titles(), await badge(), await alarm()]).toEqual([[], "", undefined])
  })
})

describe("a click on a notification", () => {
  const click = async (button?: number) => {
    const { onClicked, onButtonClicked } = fakeBrowser.notifications
    const id = "due:thank-you:i"
    if (button === undefined) await (onClicked as unknown as Clickable).trigger(id)
    else await (onButtonClicked as unknown as Clickable).trigger(id, button)
    await settled()
  }
  interface Clickable {
    trigger(...given: readonly unknown[]): Promise<unknown>
  }
  const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? "")

  it.each([
    ["beside the buttons", undefined],
    ["on Write now", 0],
  ])(
    "%s opens a prefilled compose window in the account she uses, also right after a start",
    async (_name, button) => {
      await save(["Dana", "Ravi"])
      await start("2026-11-20T16:00:00.000Z")
      await start()
      await click(button)
      const [url] = (await opened()).filter((address) => address.includes("mail.google.com"))
      expect(url).toContain("https://mail.google.com/mail/u/1/")
      expect(new URL(url ?? "").searchParams.get("to")).toBe("Dana@orbit.example")
      expect(titles()).toEqual([])
    },
  )

  it("on Later puts it off, and it is told once more", async () => {
    await save()
    await start("2026-11-20T16:00:00.000Z")
    await click(1)
    expect([titles(), await badge(), await alarm()]).toEqual([[], "", "2026-11-20T19:00:00.000Z"])
    await start("2026-11-20T19:00:00.000Z")
    expect([titles(), await badge()]).toEqual([["Thank Dana Vale"], "1"])
  })

  it("opens the popup's page where no webmail is known yet", async () => {
    await save(["Dana"], { webmail: "" })
    await start("2026-11-20T16:00:00.000Z")
    await click()
    expect((await opened()).some((url) => url.endsWith("popup.html"))).toBe(true)
  })
  it("and where the letter is too long for an address, so that no window opens without it unsaid", async () => {
    const topics = ["長い".repeat(100)]
    await save([])
    const interview = { at: AT, interviewers: [{ ...person("Dana"), topics }] }
    await handlers["save-interview"]({
      id: "i",
      interview: sampleInterview({ ...interview, promisedBy: "" }),
    })
    await settled()
    await start("2026-11-20T16:00:00.000Z")
    await click()
    const urls = await opened()
    expect(urls.some((url) => url.endsWith("popup.html"))).toBe(true)
    expect(urls.some((url) => url.includes("mail.google.com"))).toBe(false)
  })
})
