import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { defaultSettings } from "~src/platform/settings"
import { sampleInterview } from "~test/stores/sample-interview"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: { set(items: object): Promise<void> }
    }
    readonly runtime: { sendMessage(message: object): Promise<{ readonly ok?: boolean }> }
    readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> }
    readonly action: { getBadgeText(of: object): Promise<string> }
  }
}

const HOUR = 3_600_000
const DUE = "thank-you:ines@tidewater.example"
/** Three hours ago: the thank-you is due. Not told of, so that no notice stands between the steps. */
const AT = new Date(Date.now() - 3 * HOUR).toISOString()
const PUT_OFF = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 2 * HOUR).toISOString()
const interview = sampleInterview({ at: AT, promisedBy: "" })
const message = {
  to: [{ name: "", address: "ines@tidewater.example" }],
  kind: "thank-you",
  at: new Date().toISOString(),
  subject: "Thank you",
  body: "Thank you for the talk.",
}

/** What a person does, one after the other. */
const STEPS: readonly {
  readonly does: string
  readonly request: object
  readonly badge: "1" | ""
  /** When the alarm rings, where it is known to the minute. */
  readonly alarm?: string
}[] = [
  {
    does: "writes the interview down",
    request: { kind: "save-interview", id: "talk", interview },
    badge: "1",
  },
  {
    does: "puts the note off",
    request: { kind: "change-progress", id: "talk", change: { snooze: { due: [DUE], until: PUT_OFF } } },
    badge: "",
    alarm: PUT_OFF,
  },
  {
    does: "takes that back",
    request: { kind: "change-progress", id: "talk", change: { snooze: { due: [DUE], until: "" } } },
    badge: "1",
  },
  {
    does: "sends the note",
    request: { kind: "add-sent-note", id: "sent", message: { ...message, interviewId: "talk" } },
    badge: "",
  },
  { does: "undoes the sending", request: { kind: "remove-sent-notes", ids: ["sent"] }, badge: "1" },
  {
    does: "says that it was done by hand",
    request: { kind: "change-progress", id: "talk", change: { addThanked: "ines@tidewater.example" } },
    badge: "",
  },
  {
    does: "takes that back, too",
    request: { kind: "change-progress", id: "talk", change: { removeThanked: "ines@tidewater.example" } },
    badge: "1",
  },
  {
    does: "puts the interview away",
    request: { kind: "change-progress", id: "talk", change: { status: "archived" } },
    badge: "",
  },
]

describe.each(browsers)("a background in $name that is stopped between any two steps", ({ name, launch }) => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await launch({ extension: true, sleepyBackground: true })
    page = await session.openExtensionPage("popup.html")
    await page.evaluate(
      (settings) => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set({ settings }),
      { ...defaultSettings, notifications: false, quietHours: null },
    )
  })
  afterAll(() => session?.close())

  const ask = (request: object) =>
    page.evaluate(
      async (wanted) =>
        (await (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage(wanted)).ok,
      request,
    )

  // In this order: each begins where the one before it ended.
  test.each(STEPS)("has badge and alarm in order when she $does", async ({ request, badge, alarm }) => {
    await session.stopBackground()
    expect(await ask(request)).toBe(true)
    // At once: badge and alarm may not have been brought in line yet. Firefox never stops one that is at work.
    if (name === "chromium") await session.stopBackground()
    await ask({ kind: "forget-sent-texts" })
    await page.waitFor(
      async (text, ringsAt) => {
        const { action, alarms } = (globalThis as unknown as ExtensionGlobals).chrome
        const rings = await alarms.get("reminders")
        const isInTime =
          ringsAt === "" || (rings && Math.abs(rings.scheduledTime - Date.parse(ringsAt)) < 1_000)
        return (await action.getBadgeText({})) === text && isInTime
      },
      badge,
      alarm ?? "",
    )
    expect(page.errors()).toEqual([])
  })
})
