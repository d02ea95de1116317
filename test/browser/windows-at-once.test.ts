import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const AT = "2026-03-03T14:00:00Z"
const RECORD = {
  id: "halden",
  version: 2,
  interview: {
    company: "Halden Robotics",
    role: "Field Engineer",
    at: AT,
    channel: "video",
    interviewers: [{ name: MIRA.name, email: MIRA.address, title: "", topics: ["the depot"], concern: "" }],
    strengths: [],
    promisedBy: "",
    me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
  },
  progress: { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: true },
  createdAt: AT,
  updatedAt: AT,
}

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        set(items: object): Promise<void>
        get(key: string): Promise<Record<string, { readonly interview: Record<string, unknown> }>>
      }
    }
  }
}

describe.each(browsers)("windows that write at once in $name", ({ launch }) => {
  let session: Session
  let popup: Page
  let second: Page
  let mail: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
    popup = await session.openExtensionPage("popup.html")
    await putBack()
    second = await session.openExtensionPage("popup.html")
    mail = await session.open(webmails[0].url)
    await mail.bringToFront()
    await openCompose(mail, { kind: "new", to: [MIRA] })
    await openPanel(mail)
    await mail.click(inPanel('[role="tab"][data-tab="interview"]'))
  })
  afterAll(() => session?.close())
  beforeEach(putBack)

  async function putBack(): Promise<void> {
    await popup.evaluate(async (record) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({ "interview:halden": record })
    }, RECORD)
  }

  /** What is stored under `field` of the interview. */
  const stored = (field: string) =>
    popup.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      return (await chrome.storage.local.get("interview:halden"))["interview:halden"]?.interview[name]
    }, field)

  async function waitForStored(field: string, value: string): Promise<void> {
    await popup.waitFor(
      async (name, wanted) => {
        const { chrome } = globalThis as unknown as ExtensionGlobals
        const record = (await chrome.storage.local.get("interview:halden"))["interview:halden"]
        return String(record?.interview[name]) === wanted
      },
      field,
      value,
    )
  }

  async function openForm(page: Page): Promise<void> {
    await page.bringToFront()
    await page.click('[data-action="open"]')
    await page.click('[data-action="edit"]')
  }

  async function fill(page: Page, locator: string, text: string): Promise<void> {
    await page.bringToFront()
    await page.click(locator)
    await page.press("Mod+a")
    await page.type(text)
  }

  /** Sends the form off without a look at which tab is in front, so that several can go in the same moment. */
  const send = (page: Page) =>
    page.evaluate(() => {
      const place = document.querySelector("afterword-panel")?.shadowRoot ?? document
      place.querySelector<HTMLFormElement>("form.iform")?.requestSubmit()
    })

  async function toList(page: Page): Promise<void> {
    await page.bringToFront()
    await page.click('[data-action="back"]')
  }

  test("popup, panel and a second tab change a field each, and every change stands", async () => {
    await openForm(popup)
    await openForm(second)
    await fill(popup, '[data-field="company"]', "Halden")
    await fill(second, '[data-field="role"]', "Team Lead")
    await fill(mail, inPanel('[data-field="strengths"]'), "night shifts")
    await Promise.all([send(popup), send(second), send(mail)])
    await waitForStored("company", "Halden")
    await waitForStored("role", "Team Lead")
    await waitForStored("strengths", "night shifts")
    await toList(popup)
    await toList(second)
    for (const page of [popup, second, mail]) expect(page.errors()).toEqual([])
  })

  test("the second to change the same field is told, and chooses", async () => {
    await openForm(popup)
    await openForm(second)
    await fill(second, '[data-field="role"]', "Team Lead")
    await fill(popup, '[data-field="role"]', "Fleet Engineer")
    await send(popup)
    await waitForStored("role", "Fleet Engineer")
    await send(second)
    await second.waitFor(() => document.querySelector("[data-conflict] p") !== null)
    expect(await second.texts("[data-conflict] p")).toEqual([
      "Another window changed the same fields meanwhile. Nothing was overwritten, and what you typed is still here.",
    ])
    expect(await stored("role")).toBe("Fleet Engineer")
    await second.bringToFront()
    await second.click('[data-action="keep-mine"]')
    await waitForStored("role", "Team Lead")

    await second.click('[data-action="edit"]')
    await fill(second, '[data-field="role"]', "Welder")
    await popup.bringToFront()
    await popup.click('[data-action="edit"]')
    await fill(popup, '[data-field="role"]', "Fitter")
    await send(popup)
    await waitForStored("role", "Fitter")
    await send(second)
    await second.bringToFront()
    await second.click('[data-action="keep-theirs"]')
    await second.waitFor(() => document.querySelector("[data-action=edit]") !== null)
    expect(await stored("role")).toBe("Fitter")
    for (const page of [popup, second, mail]) expect(page.errors()).toEqual([])
  })
})
