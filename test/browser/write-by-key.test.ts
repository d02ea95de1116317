import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

declare const chrome: {
  tabs: {
    query(wanted: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
}

describe.each(browsers)("writing by key in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  test.each(webmails)("finds and inserts a section with five keys in $webmail", async ({ url }) => {
    const page = await session.open(url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
    await openPanel(page)

    // The first key is the browser's to press; what it sends is what arrives here.
    const ours = await session.openExtensionPage("tabs/library.html")
    await ours.evaluate(
      async (mail) => {
        const tabs = await chrome.tabs.query({ url: mail })
        for (const tab of tabs)
          await chrome.tabs.sendMessage(tab.id, { kind: "open-write" }).catch(() => undefined)
      },
      `${new URL(url).origin}/*`,
    )
    await ours.close()
    await page.bringToFront()
    await page.waitFor(
      () =>
        document.querySelector("afterword-panel")?.shadowRoot?.activeElement?.getAttribute("data-field") ===
        "find-section",
    )

    for (const key of ["g", "r", "e"]) await page.press(key)
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".found button") != null,
    )
    await page.press("Enter")
    await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("Dear Mira,"), id)
    expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([])
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test("or with two clicks, and says so where nothing is found", async () => {
    const page = await session.open(webmails[0].url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
    await openPanel(page)
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("hank"), id)
    await page.click(inPanel('[role="tab"][data-tab="write"]'))
    await page.click(inPanel('[data-field="find-section"]'))
    await page.type("zzz")
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".found-none") != null,
    )
    await page.close()
  })
})
