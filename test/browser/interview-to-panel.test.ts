import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

describe.each(browsers)("an interview from the popup in $name", ({ launch }) => {
  let session: Session
  beforeEach(async () => {
    session = await launch({ extension: true })
  })
  afterEach(() => session?.close())

  /** Types into the focused field, then goes on with Tab, as a person would. */
  async function typeFields(popup: Page, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await popup.type(text)
      await popup.press("Tab")
    }
  }

  async function addInterview(): Promise<void> {
    const popup = await session.openExtensionPage("popup.html")
    await popup.click('[data-action="add"]')
    await popup.click('[data-field="company"]')
    await typeFields(popup, "Halden Robotics", "Field Engineer")
    await popup.click('[data-action="add-person"]')
    await typeFields(popup, MIRA.name, "Head of Service", MIRA.address, "the spare-part depot in Turin")
    await popup.click('[data-action="save"]')
    await popup.waitFor(() => document.querySelector(".job b") !== null)
    await popup.close()
  }

  test.each(webmails)(
    "fills the panel's sections in $webmail, also in a window already open",
    async ({ url }) => {
      const page = await session.open(url)
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await addInterview()
      await page.bringToFront()
      await openPanel(page)
      await page.click(inPanel('[role="tab"][data-tab="write"]'))
      await page.click(inPanel(".letters .opener"))
      await page.waitFor(() =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector(".letters .cards")
          ?.textContent?.includes("the spare-part depot in Turin"),
      )
      await page.click(inPanel(".letters button[data-insert]"))
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("spare-part depot"), id)
      expect(await page.evaluate((compose) => window.practice.subject(compose), id)).toContain(
        "Field Engineer",
      )
      await page.click(inPanel('[role="tab"][data-tab="check"]'))
      await waitForRow(page, "right-names", "met")
      await waitForRow(page, "conversation", "met")
      expect(page.errors()).toEqual([])
    },
  )

  test("its names are held against the greeting, and the slip is put right", async () => {
    await addInterview()
    const page = await session.open(webmails[0].url)
    const { id } = await openCompose(page, {
      kind: "new",
      to: [MIRA],
      body: "<div>Dear Ms. Castelano,</div><div><br></div><div>Thank you for the interview on Tuesday.</div>",
    })
    await openPanel(page)
    await waitForRow(page, "right-names", "unmet")
    await page.click(inPanel('button[data-fix="right-names"]'))
    await waitForRow(page, "right-names", "met")
    const greeting = await page.evaluate(
      (compose) => document.querySelector(window.practice.bodySelector(compose))?.textContent ?? "",
      id,
    )
    expect(greeting).toMatch(/^Dear Ms\.\sCastellano,/)
  })

  test("one that cannot be read is said in the panel, and everything else works", async () => {
    const popup = await session.openExtensionPage("popup.html")
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({
        "interview:broken": "spilled coffee",
        "interview:odd": { version: 99 },
      })
    })
    await popup.close()
    const page = await session.open(webmails[1].url)
    await openCompose(page, { kind: "new", to: [MIRA] })
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    await page.waitFor(() =>
      document
        .querySelector("afterword-panel")
        ?.shadowRoot?.textContent?.includes("2 saved interviews cannot be read"),
    )
    expect(page.errors()).toEqual([])
  })
})
