import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import { closePopOut, popOut, popOutHtml, waitForPopOutPanels } from "~test/support/pop-out"
import type { Session } from "~test/support/session"

const GMAIL = webmails[0].url
const DRAFT = {
  kind: "new",
  to: [{ name: "Mira Castellano", address: "mira@halden.example" }],
  subject: "Thank you",
  body: "<div>Dear Mira,</div><div>It was good to meet you at the interview on Tuesday.</div>",
} as const

describe.each(browsers)("in $name", ({ launch }) => {
  let session: Session
  beforeEach(async () => {
    session = await launch({ extension: true })
  })
  afterEach(() => session?.close())

  const waitForPanels = (page: Page, count: number) =>
    page.waitFor((wanted) => document.querySelectorAll("afterword-panel").length === wanted, count)
  const isOffered = (page: Page) =>
    page.waitFor(
      () =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector('[data-action="offer-interview"]') === null,
    )

  test("a private window has its panel, and what she stores there is where everything else is", async () => {
    const page = await session.openPrivate(GMAIL)
    const { id } = await openCompose(page, DRAFT)
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    await page.click(inPanel('[data-field="company"]'))
    await page.type("Halden Robotics")
    await page.press("Enter")
    await isOffered(page)
    await page.evaluate((given) => window.practice.close(given), id)
    await waitForPanels(page, 0)
    expect(page.errors()).toEqual([])

    const popup = await session.openExtensionPage("popup.html")
    await popup.waitFor(() => document.body.textContent?.includes("Halden Robotics"))
    expect(popup.errors()).toEqual([])
  })

  test("kept out of the webmail it goes at once, says so in the popup, and comes back when it is let in", async () => {
    const page = await session.open(GMAIL)
    const { id } = await openCompose(page, DRAFT)
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    const html = await bodyHtml(page, id)
    await session.letIn(false)
    const popup = await session.openExtensionPage("popup.html")
    await popup.waitFor(() => document.querySelector('[data-access] [data-action="let-in"]') !== null)
    await page.bringToFront()
    await waitForPanels(page, 0)
    expect(await bodyHtml(page, id)).toBe(html)

    // Chromium asks her in a window of its own, which its driver cannot reach.
    if (session.browser === "firefox") {
      await popup.bringToFront()
      await popup.click('[data-access] [data-action="let-in"]')
      await popup.waitFor(() => document.querySelector("[data-access]") === null)
    } else await session.letIn(true)
    await page.bringToFront()
    await waitForPanels(page, 1)
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    expect(await bodyHtml(page, id)).toBe(html)
    expect(await page.attributes("afterword-panel", "data-state")).toEqual(["open"])
    const after = await session.openExtensionPage("popup.html")
    await after.waitFor(() => document.querySelector(".popup, main") !== null)
    expect(await after.texts("[data-access]")).toEqual([])
    expect([...page.errors(), ...popup.errors()]).toEqual([])
  })

  test("kept out, it goes from a window that the webmail opened empty, too, and comes back there", async () => {
    const page = await session.open(webmails[1].url)
    await popOut(page)
    await waitForPopOutPanels(page, 1)
    const html = await page.evaluate(popOutHtml)
    await session.letIn(false)
    await waitForPopOutPanels(page, 0)
    await session.letIn(true)
    await waitForPopOutPanels(page, 1)
    expect(await page.evaluate(popOutHtml)).toBe(html)
    expect(page.errors()).toEqual([])
    await page.evaluate(closePopOut)
  })

  test("a tab that the browser discarded has one panel again, by the draft that is opened again", async () => {
    const first = await session.open(GMAIL)
    await openCompose(first, DRAFT)
    await openPanel(first)
    const page = await session.discard(new URL(GMAIL).origin)
    expect(await page.attributes("afterword-panel", "data-state")).toEqual([])
    const { id } = await openCompose(page, DRAFT)
    await openPanel(page)
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    expect(await page.attributes("afterword-panel", "data-state")).toEqual(["open"])
    await page.evaluate((given) => window.practice.close(given), id)
    await waitForPanels(page, 0)
    expect(page.errors()).toEqual([])
  })
})
