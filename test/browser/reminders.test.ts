import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeRecord } from "~src/platform/interview-record"
import { defaultSettings } from "~src/platform/settings"
import { sampleInterview } from "~test/stores/sample-interview"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        set(items: object): Promise<void>
        get(key: string): Promise<Record<string, { readonly told: object } | undefined>>
      }
    }
    readonly runtime: { sendMessage(message: object): Promise<unknown> }
    readonly alarms: { get(name: string): Promise<object | undefined>; clearAll(): Promise<boolean> }
    readonly notifications: { getAll(found: (all: object) => void): void }
    readonly action: { getBadgeText(of: object): Promise<string> }
    readonly tabs: {
      query(of: object): Promise<readonly { readonly url?: string; readonly pendingUrl?: string }[]>
    }
  }
}

const HOUR = 3_600_000
const NOTICE = "due:thank-you:i"

describe.each(browsers)("a due note in $name", ({ name, launch }) => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await launch({ extension: true, sleepyBackground: true })
    page = await session.openExtensionPage("popup.html")
  })
  afterAll(() => session?.close())

  /** Stores an interview whose thank-you is told in `seconds`: two hours after the interview. */
  async function interviewToldIn(seconds: number): Promise<void> {
    const at = new Date(Date.now() - 2 * HOUR + seconds * 1_000).toISOString()
    const interview = sampleInterview({ at, promisedBy: "" })
    await page.evaluate(
      (items) => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set(items),
      {
        settings: { ...defaultSettings, webmail: "gmail", gmailAccount: "1", quietHours: null },
        "interview:i": makeRecord("i", interview, null, at),
      },
    )
  }

  const waitForAlarm = () =>
    page.waitFor(async () => {
      const { alarms } = (globalThis as unknown as ExtensionGlobals).chrome
      return (await alarms.get("reminders")) !== undefined
    })
  const waitForBadge = () =>
    page.waitFor(async () => {
      const { action } = (globalThis as unknown as ExtensionGlobals).chrome
      return (await action.getBadgeText({})) === "1"
    })
  const told = () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as ExtensionGlobals).chrome
      return Object.keys((await storage.local.get("reminders-told"))["reminders-told"]?.told ?? {})
    })

  test("has its alarm again when it was lost while the background was stopped", async () => {
    await interviewToldIn(600)
    await waitForAlarm()
    await page.evaluate(() => (globalThis as unknown as ExtensionGlobals).chrome.alarms.clearAll())
    await session.stopBackground()
    // Anything wakes it.
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({ kind: "forget-sent-texts" }),
    )
    await waitForAlarm()
    expect(await told()).toEqual([])
  })

  test("is counted, and told once by an alarm that wakes a stopped background", async () => {
    await interviewToldIn(5)
    await waitForBadge()
    await waitForAlarm()
    await session.stopBackground()
    await page.waitFor(async () => {
      const { storage } = (globalThis as unknown as ExtensionGlobals).chrome
      return (await storage.local.get("reminders-told"))["reminders-told"] !== undefined
    })
    expect(await told()).toEqual(["i/thank-you"])
    await page.waitFor(
      (notice) =>
        new Promise((done) =>
          (globalThis as unknown as ExtensionGlobals).chrome.notifications.getAll((all) =>
            done(notice in all),
          ),
        ),
      NOTICE,
    )
    // Firefox knows no buttons.
    if (name === "chromium") {
      await session.clickNotice(NOTICE, 1)
      await page.waitFor(async () => {
        const { action, notifications } = (globalThis as unknown as ExtensionGlobals).chrome
        const left = await new Promise<object>((done) => notifications.getAll(done))
        return (await action.getBadgeText({})) === "" && Object.keys(left).length === 0
      })
      await page.click("[data-dues=later] [data-action=more]")
      await page.click("[data-action=unsnooze]")
      await waitForBadge()
    }
    // In Chromium only a background that runs can be told by a test that the system was clicked.
    if (name === "firefox") await session.stopBackground()
    await session.clickNotice(NOTICE, name === "chromium" ? 0 : undefined)
    await page.waitFor(async () => {
      const tabs = await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({})
      return tabs.some(({ url, pendingUrl }) =>
        /^https:\/\/mail\.google\.com\/mail\/u\/1\/.*to=ines%40tidewater\.example/.test(
          pendingUrl ?? url ?? "",
        ),
      )
    })
  })
})
