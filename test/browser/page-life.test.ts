import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const LETTER = "<div>Dear Mira,</div><div>It was good to meet you all at the interview on Tuesday.</div>"
const GMAIL = webmails[0].url

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

const AT = "2026-03-03T18:00:00Z"
/** An interview with Mira, as it is stored. */
const STORED = {
  "interview:halden": {
    id: "halden",
    version: 2,
    createdAt: AT,
    updatedAt: AT,
    interview: {
      company: "Halden Robotics",
      role: "Field Engineer",
      at: AT,
      channel: "video",
      interviewers: [{ name: MIRA.name, email: MIRA.address, title: "", topics: [], concern: "" }],
      strengths: [],
      promisedBy: "",
      me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
    },
    progress: { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: false },
  },
}

// What happens to the page around a compose window that is open.
describe.each(browsers)("a compose window in $name", ({ name, launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true, freezesPages: true })
  })
  afterAll(() => session?.close())

  const panels = (page: Page) => page.attributes("afterword-panel", "data-state")
  const waitForPanels = (page: Page, count: number) =>
    page.waitFor((wanted) => document.querySelectorAll("afterword-panel").length === wanted, count)

  test("has its one panel, as it was, when its frozen page is gone back to, and knows what was stored meanwhile", async () => {
    const page = await session.open(GMAIL)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted)
      })
    })
    await page.goto("https://outlook.live.com/mail/0/")
    // No script runs in the page that was left, so that it cannot hear of this.
    const popup = await session.openExtensionPage("popup.html")
    await popup.evaluate(async (record) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set(record)
    }, STORED)
    await popup.close()
    await page.bringToFront()
    await page.evaluate(() => void setTimeout(() => history.back()))
    await page.waitFor(() => location.hostname === "mail.google.com" && "practice" in window)
    expect(await page.evaluate(() => document.documentElement.dataset.persisted)).toBe("true")
    expect(await panels(page)).toEqual(["open"])
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    await page.waitFor(
      () =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector<HTMLInputElement>('[data-field="company"]')?.value ===
        "Halden Robotics",
    )
    await page.evaluate((given) => window.practice.close(given), id)
    await waitForPanels(page, 0)
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test("has one panel after the extension is updated, never two and never a dead one", async () => {
    const page = await session.open(GMAIL)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await openPanel(page)
    const html = await page.evaluate((given) => window.practice.bodyHtml(given), id)
    await session.update()
    await page.bringToFront()
    if (name === "firefox") {
      // It starts the new script in pages that are open.
      await page.waitFor(
        () => document.querySelector("afterword-panel")?.getAttribute("data-state") === "pill",
      )
      expect(await panels(page)).toEqual(["pill"])
    } else {
      // It does not, so the old script notices by its first question to the background, and takes its panel away.
      await page.click(await page.evaluate((given) => window.practice.bodySelector(given), id))
      await page.type(" We spoke of teh depot.")
      await waitForPanels(page, 0)
      const closing = 'afterword-note[data-note="updated"] >> button'
      await page.waitFor(
        () => document.querySelector("afterword-note")?.shadowRoot?.querySelector("button") != null,
      )
      await page.click(closing)
      await page.waitFor(() => document.querySelector("afterword-note") === null)
      await page.type(" And of Turin.")
    }
    const now = await page.evaluate((given) => window.practice.bodyHtml(given), id)
    expect(now.replace(/ We spoke of teh depot\.( |&nbsp;)And of Turin\./, "")).toBe(html)
    await page.goto(`${GMAIL}?open=new&to=mira%40halden.example&body=Dear%20Mira`)
    await waitForPanels(page, 1)
    await page.close()
  })
})
